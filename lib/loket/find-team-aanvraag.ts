import { type AanvraagKop, findAanvraagKop } from '@/lib/aanvragen/find-aanvraag'
import { findAfspraak } from '@/lib/afspraken/afspraken'
import { bereikVan } from '@/lib/auth/rechten'
import { normaliseerCode } from '@/lib/platform/ids'
import { dagVan, vandaag } from '@/lib/platform/klok'
import { type Behandelaar, isVan } from './behandelaar'

/**
 * The header of a case that this member of staff may read: of the own team, and for a loketmedewerker only with a
 * visit that is today or later. Undefined for every other, as for one that does not exist.
 */
export async function findTeamAanvraag(medewerker: Behandelaar, referentie: string): Promise<AanvraagKop | undefined> {
  const kop = await findAanvraagKop(normaliseerCode(referentie) ?? '')
  if (!kop || !isVan(medewerker, kop)) return undefined
  const bereik = bereikVan(medewerker.rol, 'aanvraag-lezen')
  if (bereik === 'team') return kop
  if (bereik !== 'burger-erbij') return undefined
  const bezoek = await findAfspraak(kop.id)
  return bezoek && dagVan(bezoek.van) >= vandaag() ? kop : undefined
}
