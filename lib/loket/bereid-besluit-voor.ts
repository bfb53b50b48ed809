import { mag } from '@/lib/auth/rechten'
import { mislukt, ok } from '@/lib/platform/result'
import type { Invoer, Uitslag } from './doe-handeling'
import { findTeamAanvraag } from './find-team-aanvraag'
import { bewaarKlad } from './klad'
import { controleer } from './lees-handeling'

/** Keeps a decision as it was filled in, to be checked before it is taken: nothing is decided here. */
export async function bereidBesluitVoor({ medewerker, referentie, stand, waarden }: Invoer): Promise<Uitslag> {
  if (!mag(medewerker.rol, 'besluiten')) return mislukt({ code: 'geen-recht' })
  const kop = await findTeamAanvraag(medewerker, referentie)
  if (!kop) return mislukt({ code: 'niet-gevonden' })
  await bewaarKlad(medewerker.id, kop.id, 'besluit', { waarden, stand })
  const overtredingen = controleer('besluit', waarden, undefined)
  return overtredingen.length > 0 ? mislukt({ code: 'ongeldig', overtredingen }) : ok(null)
}
