import { cache } from 'react'
import { listLopendeAanvragen } from '@/lib/aanvragen/list-aanvragen'

const HOOGSTENS = 20

/** The running aanvragen of a citizen, the latest first: read once for everything on a page that speaks of them. */
export const lopendeAanvragen = cache((burgerId: string) => listLopendeAanvragen(burgerId, HOOGSTENS))
