import { db } from '@/lib/platform/database'
import { isId } from '@/lib/platform/ids'
import { leesWensen, type Wensen } from './wensen'

/** What this citizen said to need at a visit of their own. */
export async function findEigenWensen(burgerId: string, id: string): Promise<Wensen> {
  const rij = isId(id) ? await db.afspraak.findFirst({ where: { id, burgerId }, select: { wensenVersleuteld: true } }) : null
  return leesWensen('afspraak', id, rij?.wensenVersleuteld ?? null)
}
