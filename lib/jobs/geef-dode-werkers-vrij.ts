import { db } from '@/lib/platform/database'
import { listLevendeWerkers, vergeetStilleWerkers } from '@/lib/platform/gezondheid'

/**
 * Gives back the jobs that a killed worker was doing. The library itself waits four hours for it; here whoever has
 * not shown themself for half a minute is dead. Its jobs bear repetition, so being wrong about it costs nothing.
 */
export async function geefDodeWerkersVrij(): Promise<void> {
  const levende = await listLevendeWerkers()
  await db.$executeRaw`
    select graphile_worker.force_unlock_workers(array(
      select distinct locked_by from graphile_worker._private_jobs
      where locked_at < now() - interval '30 seconds' and not (locked_by = any(${levende}::text[]))))`
  await vergeetStilleWerkers()
}
