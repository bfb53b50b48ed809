import { mislukt, ok } from '@/lib/platform/result'
import type { Invoer, Uitslag } from './doe-handeling'
import { findZaakVoor } from './find-zaak-voor'
import { bewaarKlad } from './klad'
import { controleer } from './lees-handeling'

/** Keeps a decision as it was filled in, to be checked before it is taken: nothing is decided here. */
export async function bereidBesluitVoor({ medewerker, referentie, stand, waarden }: Invoer): Promise<Uitslag> {
  const zaak = await findZaakVoor('besluit', medewerker, referentie)
  if (!zaak.ok) return zaak
  await bewaarKlad(medewerker.id, zaak.waarde.id, 'besluit', { waarden, stand })
  const overtredingen = controleer('besluit', waarden, undefined)
  return overtredingen.length > 0 ? mislukt({ code: 'ongeldig', overtredingen }) : ok(null)
}
