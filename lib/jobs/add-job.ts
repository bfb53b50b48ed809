import type { Tx } from '@/lib/platform/database'
import { JOBS, type JobNaam, type JobPayload, POGINGEN } from './jobs'

/** Options of a promise. */
export type JobOpties = {
  /** What is promised: two waiting jobs with the same key are one. */
  sleutel: string
  /** Leaves a job with this key as it is, waiting or running; else the new one counts. */
  houdBestaande?: boolean
  /** A job with this key that waits is this very promise: it is tried now, and what it was tried before still counts. */
  telDoor?: boolean
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
  if (opties.telDoor && (await vraagWeer(tx, opties.sleutel))) return
  const bijZelfdeSleutel = opties.houdBestaande ? 'unsafe_dedupe' : opties.uiterlijk ? 'preserve_run_at' : 'replace'
  await tx.$executeRaw`
    select graphile_worker.add_job(
      ${naam}::text, payload := ${inhoud}::json, job_key := ${opties.sleutel}::text, job_key_mode := ${bijZelfdeSleutel}::text,
      run_at := ${opties.uiterlijk ?? opties.vanaf ?? null}::timestamptz, priority := ${JOBS[naam].prioriteit}::int, max_attempts := ${POGINGEN}::int)`
}

/** Asks again for what waits; false when nothing does, or when it was tried so often that the library would not try it any more. */
async function vraagWeer(tx: Tx, sleutel: string): Promise<boolean> {
  const gezet = await tx.$queryRaw<object[]>`
    select id from graphile_worker.reschedule_jobs(
      array(select id from graphile_worker._private_jobs where key = ${sleutel} and locked_at is null and attempts < max_attempts), run_at := now())`
  return gezet.length > 0
}

/** A promise among many of one kind, each with a key of its own. */
export type Jobbelofte<N extends JobNaam> = { payload: JobPayload<N> } & Pick<JobOpties, 'sleutel' | 'uiterlijk'>

/** Writes many promises of one kind at once; of a key that waits already the new one counts, at the earlier moment where they say one. */
export async function addJobs<N extends JobNaam>(tx: Tx, naam: N, beloften: readonly Jobbelofte<N>[]): Promise<void> {
  if (beloften.length === 0) return
  const { payload: schema, prioriteit } = JOBS[naam]
  const jobs = beloften.map(({ payload, sleutel, uiterlijk }) => ({
    identifier: naam,
    payload: schema.parse(payload),
    job_key: sleutel,
    run_at: uiterlijk ?? null,
    priority: prioriteit,
    max_attempts: POGINGEN,
  }))
  await tx.$executeRaw`
    select count(*) from graphile_worker.add_jobs(array(
      select job from json_populate_recordset(null::graphile_worker.job_spec, ${JSON.stringify(jobs)}::json) job),
      job_key_preserve_run_at := ${beloften.some(({ uiterlijk }) => uiterlijk)})`
}
