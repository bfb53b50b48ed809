import type { Tx } from '@/lib/platform/database'
import { JOBS, type JobNaam, type JobPayload, POGINGEN } from './jobs'

/** Options of a promise. */
export type JobOpties = {
  /** What is promised: two waiting jobs with the same key are one. */
  sleutel: string
  /** Leaves a job with this key as it is, waiting or running; else the new one counts. */
  houdBestaande?: boolean
  /** Not before this moment (real time). */
  vanaf?: Date
  /** At this moment (real time), or at the earlier one of a job with this key that waits already; the new payload counts. */
  uiterlijk?: Date
}

/**
 * Writes a promise in the transaction of the change it belongs to: both are stored, or neither.
 * Calls graphile-worker's own SQL function, so the worker sees it as soon as the transaction is committed.
 */
export async function addJob<N extends JobNaam>(tx: Tx, naam: N, payload: JobPayload<N>, opties: JobOpties): Promise<void> {
  const inhoud = JSON.stringify(JOBS[naam].payload.parse(payload))
  const bijZelfdeSleutel = opties.houdBestaande ? 'unsafe_dedupe' : opties.uiterlijk ? 'preserve_run_at' : 'replace'
  await tx.$executeRaw`
    select graphile_worker.add_job(
      ${naam}::text, payload := ${inhoud}::json, job_key := ${opties.sleutel}::text, job_key_mode := ${bijZelfdeSleutel}::text,
      run_at := ${opties.uiterlijk ?? opties.vanaf ?? null}::timestamptz, priority := ${JOBS[naam].prioriteit}::int, max_attempts := ${POGINGEN}::int)`
}
