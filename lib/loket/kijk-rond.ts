import { telGebeurtenissen } from '@/lib/aanvragen/vergrendel-aanvraag'
import { listAndereAanwezigen, meldAanwezig } from '@/lib/aanwezigheid/aanwezig'
import { namenVanMedewerkers } from '@/lib/auth/list-medewerkers'
import type { Behandelaar } from './behandelaar'
import { findTeamAanvraag } from './find-team-aanvraag'
import { magWijzigen } from './schrijfpoort'

/** Who else has a case open, by name, and whether the case is still what a page showed. */
export type Rondom = { anderen: { naam: string; sinds: Date }[]; isGewijzigd: boolean }

/**
 * What the page of a case asks while it stands open: says that this member of staff is there, and tells who else is. Undefined when
 * they may not read the case (any more), or have to say why once more. Nothing of the case itself is read, so it is no look at anybody.
 */
export async function kijkRond(medewerker: Behandelaar, referentie: string, stand: number): Promise<Rondom | undefined> {
  const kop = await findTeamAanvraag(medewerker, referentie)
  if (!kop || !(await magWijzigen(medewerker, { aanvraag: kop })).ok) return undefined
  await meldAanwezig(kop.id, medewerker.id, 'teken')
  const [anderen, nu] = await Promise.all([listAndereAanwezigen(kop.id, medewerker.id), telGebeurtenissen(kop.id)])
  const namen = await namenVanMedewerkers(anderen.map(({ medewerkerId }) => medewerkerId))
  return { anderen: anderen.map(({ medewerkerId, sinds }) => ({ naam: namen.get(medewerkerId) ?? '', sinds })), isGewijzigd: nu !== stand }
}
