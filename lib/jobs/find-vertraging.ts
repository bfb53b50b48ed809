import { db } from '@/lib/platform/database'
import { stadsMoment } from '@/lib/platform/klok'
import { GESTRAND, isOver } from './gestrand'

/** Since when a promise about one of these (an aanvraag, a document, a message, a citizen) is stranded; undefined when none is. */
export async function findVertraging(ids: string[]): Promise<Date | undefined> {
  if (ids.length === 0) return undefined
  const [rij] = await db.$queryRaw<{ sinds: Date | null }[]>`
    select min(created_at) as sinds from graphile_worker._private_jobs where ${GESTRAND} and ${isOver(ids)}`
  return rij?.sinds ? stadsMoment(rij.sinds) : undefined
}
