import type { Tx } from '@/lib/platform/database'
import { JOBS, type JobNaam, type JobPayload } from './jobs'

/** Options of a promise. */
export type JobOpties = {
  /** Two waiting jobs with the same key are one. */
  sleutel?: string
  /** Not before this moment (real time). */
  vanaf?: Date
}

/**
 * Writes a promise in the transaction of the change it belongs to: both are stored, or neither.
 * Calls graphile-worker's own SQL function, so the worker sees it as soon as the transaction is committed.
 */
export async function addJob<N extends JobNaam>(tx: Tx, naam: N, payload: JobPayload<N>, opties: JobOpties = {}): Promise<void> {
  const inhoud = JSON.stringify(JOBS[naam].payload.parse(payload))
  await tx.$executeRaw`
    select graphile_worker.add_job(
      ${naam}::text, payload := ${inhoud}::json, job_key := ${opties.sleutel ?? null}::text,
      job_key_mode := ${opties.sleutel ? 'replace' : null}::text,
      run_at := ${opties.vanaf ?? null}::timestamptz, priority := ${JOBS[naam].prioriteit}::int, max_attempts := 25)`
}
