import { type AanvraagKop, findAanvraagKop } from '@/lib/aanvragen/find-aanvraag'
import { findAfspraak } from '@/lib/afspraken/afspraken'
import { mag } from '@/lib/auth/rechten'
import { normaliseerCode } from '@/lib/platform/ids'
import { dagVan, vandaag } from '@/lib/platform/klok'
import { noteerWeigering } from '@/lib/toezicht/weigering'
import type { Behandelaar } from './behandelaar'

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

async function magLezen({ rol, team }: Behandelaar, kop: AanvraagKop): Promise<boolean> {
  if (kop.team !== team) return false
  if (mag(rol, 'aanvraag-lezen')) return true
  if (!mag(rol, 'aanvraag-lezen-met-afspraak')) return false
  const bezoek = await findAfspraak(kop.id)
  return bezoek !== undefined && dagVan(bezoek.van) >= vandaag()
}
