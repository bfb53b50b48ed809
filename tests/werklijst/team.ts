import { db } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { plusDagen, vandaag } from '@/lib/platform/klok'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { boekBezoek, eenGezin, eenMedewerker, verhuis, vraagBezoek } from '@/tests/loket/zaak'

/** A team of one test alone, with its cases moved to it once they are sent. */
export async function eenTeam(registers: Proefregisters) {
  const team = `team-${nieuwId()}`
  const dirk = await eenMedewerker('dossierbehandelaar', team)
  const els = await eenMedewerker('teamverantwoordelijke', team)
  const naarTeam = async (referentie: string) => {
    await db.aanvraag.update({ where: { referentie }, data: { team } })
    return referentie
  }
  const nieuw = async () => naarTeam(await verhuis((await eenGezin(registers)).aanvrager, '31'))
  const bezoek = async () => {
    const { aanvrager } = await eenGezin(registers)
    const referentie = await naarTeam(await vraagBezoek(aanvrager))
    await boekBezoek(aanvrager, referentie, plusDagen(vandaag(), 1))
    return referentie
  }
  return { team, dirk, els, nieuw, bezoek }
}

/** Many cases like one, sent and not taken, one day of term apart; gives their references in the order of the list. */
export async function veelZaken(referentie: string, aantal: number): Promise<string[]> {
  const { id: _, referentie: __, indienSleutel: ___, ...rij } = await db.aanvraag.findUniqueOrThrow({ where: { referentie } })
  const zaken = Array.from({ length: aantal }, (_leeg, rang) => {
    const id = nieuwId()
    return { ...rij, id, indienSleutel: id, referentie: `P-${rang}-${id}`, stapTermijn: new Date(Date.UTC(2030, 0, 1 + rang)) }
  })
  await db.aanvraag.createMany({ data: zaken })
  return zaken.map((zaak) => zaak.referentie)
}
