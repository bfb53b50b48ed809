import { cache } from 'react'
import type { AanvraagKop } from '@/lib/aanvragen/find-aanvraag'
import { listLopendeAanvragen } from '@/lib/aanvragen/list-aanvragen'
import { afsprakenVan } from '@/lib/afspraken/afspraken'

const HOOGSTENS = 20

/** The running aanvragen of a citizen, the latest first: read once for everything on a page that speaks of them. */
export const lopendeAanvragen = cache((burgerId: string) => listLopendeAanvragen(burgerId, HOOGSTENS))

/** Which of these are settled by a visit that is still to come: until then their citizen has nothing to do. */
export async function metMoment(aanvragen: Pick<AanvraagKop, 'id' | 'afhandeling'>[]): Promise<ReadonlySet<string>> {
  return new Set((await afsprakenVan(aanvragen.filter(({ afhandeling }) => afhandeling === 'afspraak').map(({ id }) => id))).keys())
}
