import { Logger, runOnce, type TaskList } from 'graphile-worker'
import { HANDLERS } from '@/lib/jobs/handlers'
import { JOBS, type JobNaam } from '@/lib/jobs/jobs'
import { db } from '@/lib/platform/database'
import { env } from '@/lib/platform/env'

/** A promise that is not kept yet. */
export type Openstaand = { taak: string; pogingen: number; fout: string | null }

/** Keeps every promise that is due, as the worker does, until none is left or those that are left have failed. */
export async function werkJobsAf(): Promise<void> {
  const taskList = Object.fromEntries(
    (Object.keys(JOBS) as JobNaam[]).map((naam) => [
      naam,
      async (payload: unknown) => (HANDLERS[naam] as (payload: unknown) => Promise<void>)(JOBS[naam].payload.parse(payload)),
    ]),
  ) as TaskList
  await runOnce({ connectionString: env().DATABASE_URL, taskList, logger: new Logger(() => () => undefined), noHandleSignals: true })
}

/** What is still promised about an aanvraag. */
export function openstaand(aanvraagId: string): Promise<Openstaand[]> {
  return db.$queryRaw<Openstaand[]>`
    select t.identifier as taak, j.attempts::int as pogingen, j.last_error as fout
    from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
    where j.payload ->> 'aanvraagId' = ${aanvraagId}`
}

/** Lets the next try of what failed come now instead of later. */
export async function probeerNu(): Promise<void> {
  await db.$executeRaw`update graphile_worker._private_jobs set run_at = now() where locked_at is null`
}
