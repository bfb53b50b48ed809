import { leesNotitie } from '@/lib/notities/regels'
import { haalNotitieDoor, schrijfNotitie } from '@/lib/notities/schrijf-notitie'
import { mislukt, ok } from '@/lib/platform/result'
import type { Invoer, Uitslag } from './doe-handeling'
import { findZaakVoor } from './find-zaak-voor'
import { gooiKladWeg } from './klad'

/** Keeps a note about a case for colleagues. It goes whatever somebody else did to the case meanwhile, and also when the case is over. */
export async function noteerVoorCollegas({ medewerker, referentie, waarden }: Invoer): Promise<Uitslag> {
  const zaak = await findZaakVoor('notitie', medewerker, referentie)
  if (!zaak.ok) return zaak
  const { sleutel = '', notitie = '' } = waarden
  const uitslag = await schrijfNotitie({ aanvraagId: zaak.waarde.id, medewerkerId: medewerker.id, sleutel, tekst: leesNotitie(notitie) })
  if (!uitslag.ok) return mislukt({ code: 'ongeldig', overtredingen: [{ veld: 'notitie', code: uitslag.fout.code }] })
  await gooiKladWeg(medewerker.id, zaak.waarde.id, 'notitie')
  return ok(null)
}

/** Strikes a note of one's own. */
export async function haalDoor({ medewerker, referentie, waarden }: Invoer): Promise<Uitslag> {
  const zaak = await findZaakVoor('notitie-weg', medewerker, referentie)
  if (!zaak.ok) return zaak
  const gedaan = await haalNotitieDoor({ id: waarden.gekozen ?? '', aanvraagId: zaak.waarde.id, medewerkerId: medewerker.id })
  return gedaan ? ok(null) : mislukt({ code: 'niet-gevonden' })
}
