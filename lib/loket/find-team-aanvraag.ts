import { type AanvraagKop, findAanvraagKop } from '@/lib/aanvragen/find-aanvraag'
import { normaliseerCode } from '@/lib/platform/ids'
import { noteerWeigering } from '@/lib/toezicht/weigering'
import type { Behandelaar } from './behandelaar'
import { listLeesbaar } from './leesbare-zaken'

/**
 * The header of a case that this member of staff may read: of the own team, and for a loketmedewerker only with a
 * visit that is today or later. Undefined for every other, as for one that does not exist; that they asked is counted.
 */
export async function findTeamAanvraag(medewerker: Behandelaar, referentie: string): Promise<AanvraagKop | undefined> {
  const kop = await findAanvraagKop(normaliseerCode(referentie) ?? '')
  if (!kop) return undefined
  if ((await listLeesbaar(medewerker, [kop])).has(kop.id)) return kop
  await noteerWeigering(medewerker.id)
  return undefined
}
