import { db } from '@/lib/platform/database'

/**
 * Removes jobs that were overtaken: a job that gets a successor while it runs loses its key and may not be tried
 * again; when its worker fails or dies, the library leaves it lying. Every promise of ours has a key.
 */
export async function ruimJobsOp(): Promise<void> {
  await db.$executeRaw`delete from graphile_worker._private_jobs where key is null and attempts >= max_attempts and locked_at is null`
}
