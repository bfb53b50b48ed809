import { db, inTransactie, isAfgewezen } from '@/lib/platform/database'
import { beginVanDag, dagVan, later, minuten, plusDagen } from '@/lib/platform/klok'
import { type Afspraak, maakAfspraak } from './afspraken'
import { annuleer } from './annuleer'
import { bezoekVanDienst } from './bezoek-van-dienst'
import { boekgrens } from './grens'
import { getLoket } from './loketten'
import { houdPlaatsVast, laadPlaatsstand } from './plaatsstand'
import { verplaats } from './verplaats'
import { eersteVrije, past, vrijeTijden } from './vrije-tijden'

const SYSTEEM = { soort: 'systeem' } as const
const PER_KEER = 20

/**
 * Moves a visit that does not fit its place any more, because its counter or its hour went: to another counter at the same moment where
 * there is one, which changes nothing for who comes; else to the first free moment from that day on, with a message. Where there is none at
 * all it is cancelled, with a message.
 */
export async function schikAfspraak(id: string): Promise<void> {
  const rij = await db.afspraak.findUnique({ where: { id } })
  if (rij?.status !== 'gepland') return
  const afspraak = maakAfspraak(rij)
  if (await blijftOpTijd(afspraak)) return
  for (const van of await zoekAnder(afspraak)) {
    const verzet = await verplaats(afspraak, { loket: afspraak.loket, van }, SYSTEEM)
    if (verzet.ok || verzet.fout.code === 'begonnen' || verzet.fout.code === 'zaak-gesloten') return
  }
  await annuleer(afspraak, SYSTEEM)
}

/** Whether it fits where it is, at this counter or at another one. */
async function blijftOpTijd({ id, loket, balie, van, tot }: Afspraak): Promise<boolean> {
  try {
    return await inTransactie(async (tx) => {
      await houdPlaatsVast(tx, loket, dagVan(van))
      const stand = await laadPlaatsstand(getLoket(loket), { van, tot }, tx)
      if (past(stand, { balie, van, tot })) return true
      const duur = Math.round((tot.getTime() - van.getTime()) / minuten(1))
      const vrij = vrijeTijden(stand, dagVan(van), duur, later(van, 0)).find((tijd) => tijd.van.getTime() === van.getTime())
      const ander = vrij?.balies[0]
      if (ander === undefined) return false
      return (await tx.afspraak.updateMany({ where: { id, status: 'gepland', van }, data: { balie: ander } })).count === 1
    })
  } catch (fout) {
    if (isAfgewezen(fout)) return false
    throw fout
  }
}

async function zoekAnder({ loket, dienst, personen, van }: Afspraak): Promise<Date[]> {
  const grens = boekgrens()
  const { duur } = await bezoekVanDienst(dienst, personen)
  const dag = dagVan(van)
  const stand = await laadPlaatsstand(getLoket(loket), { van: grens.vanaf, tot: beginVanDag(plusDagen(grens.totEnMet, 1)) })
  const vraag = { van: dag, totEnMet: grens.totEnMet, duur, vanaf: grens.vanaf, hoogstens: PER_KEER }
  return eersteVrije(stand, vraag).map((tijd) => tijd.van)
}
