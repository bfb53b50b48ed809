import { db } from '@/lib/platform/database'
import { GESTRAND, isJobId } from './gestrand'

/** What became of it: to be tried now, being tried already, or no longer stranded. */
export type Teruggezet = 'gezet' | 'bezig' | 'weg'

/**
 * Puts a stranded promise at the front of its time: it is tried within seconds instead of after its wait. How often it
 * was tried stays, so that it stays in the list until it is kept. Doing it twice does it once.
 */
export async function zetTerug(id: string): Promise<Teruggezet> {
  if (!isJobId(id)) return 'weg'
  const gezet = await db.$queryRaw<object[]>`
    select id from graphile_worker.reschedule_jobs(
      array(select id from graphile_worker._private_jobs where id = ${id}::bigint and ${GESTRAND}), run_at := now())`
  if (gezet.length > 0) return 'gezet'
  const over = await db.$queryRaw<object[]>`select 1 from graphile_worker._private_jobs where id = ${id}::bigint and ${GESTRAND}`
  return over.length > 0 ? 'bezig' : 'weg'
}
