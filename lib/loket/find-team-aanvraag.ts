import { type AanvraagKop, findAanvraagKop } from '@/lib/aanvragen/find-aanvraag'
import { findAfspraak } from '@/lib/afspraken/afspraken'
import { bereikVan } from '@/lib/auth/rechten'
import { normaliseerCode } from '@/lib/platform/ids'
import { dagVan, vandaag } from '@/lib/platform/klok'
import { noteerWeigering } from '@/lib/toezicht/weigering'
import { type Behandelaar, isVan } from './behandelaar'

/**
 * The header of a case that this member of staff may read: of the own team, and for a loketmedewerker only with a
 * visit that is today or later. Undefined for every other, as for one that does not exist; that they asked is counted.
 */
export async function findTeamAanvraag(medewerker: Behandelaar, referentie: string): Promise<AanvraagKop | undefined> {
  const kop = await findAanvraagKop(normaliseerCode(referentie) ?? '')
  if (!kop) return undefined
  if (await magLezen(medewerker, kop)) return kop
  await noteerWeigering(medewerker.id)
  return undefined
}

async function magLezen(medewerker: Behandelaar, kop: AanvraagKop): Promise<boolean> {
  if (!isVan(medewerker, kop)) return false
  const bereik = bereikVan(medewerker.rol, 'aanvraag-lezen')
  if (bereik !== 'burger-erbij') return bereik === 'team'
  const bezoek = await findAfspraak(kop.id)
  return bezoek !== undefined && dagVan(bezoek.van) >= vandaag()
}
