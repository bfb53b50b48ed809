import { type AanvraagKop, findAanvraagKop } from '@/lib/aanvragen/find-aanvraag'
import { findAfspraak } from '@/lib/afspraken/afspraken'
import { mag } from '@/lib/auth/rechten'
import { normaliseerCode } from '@/lib/platform/ids'
import { dagVan, vandaag } from '@/lib/platform/klok'
import type { Behandelaar } from './behandelaar'

/**
 * The header of a case that this member of staff may read: of the own team, and for a loketmedewerker only with a
 * visit that is today or later. Undefined for every other, as for one that does not exist.
 */
export async function findTeamAanvraag(medewerker: Behandelaar, referentie: string): Promise<AanvraagKop | undefined> {
  const kop = await findAanvraagKop(normaliseerCode(referentie) ?? '')
  if (!kop || kop.team !== medewerker.team) return undefined
  if (mag(medewerker.rol, 'aanvraag-lezen')) return kop
  if (!mag(medewerker.rol, 'aanvraag-lezen-met-afspraak')) return undefined
  const bezoek = await findAfspraak(kop.id)
  return bezoek && dagVan(bezoek.van) >= vandaag() ? kop : undefined
}
