import { expect } from '@playwright/test'
import { Logger, runOnce } from 'graphile-worker'
import { TAKEN } from '@/lib/jobs/taken'
import { db } from '@/lib/platform/database'
import { env } from '@/lib/platform/env'

const STIL = new Logger(() => () => undefined)

/** Does every job that can be done now, with the library itself, and comes back when none is left. */
export async function doeJobs(tegelijk = 1): Promise<void> {
  const runner = () => runOnce({ connectionString: env().DATABASE_URL, taskList: TAKEN, logger: STIL, noHandleSignals: true })
  await Promise.all(Array.from({ length: tegelijk }, runner))
  // The library does not wait until it wrote that its last jobs are done.
  await expect.poll(async () => (await nogVast()).length, { intervals: [5], timeout: 30_000 }).toBe(0)
}

/** Forgets what earlier files of this worker left to do, so that each file begins with an empty queue and nothing due. */
export async function vergeetEerderWerk(): Promise<void> {
  await db.$executeRaw`delete from graphile_worker._private_jobs`
  await db.document.updateMany({ where: { vernieuwVanaf: { not: null } }, data: { vernieuwVanaf: null } })
}

/** Jobs that are held by who does what there is and then ends. */
function nogVast(): Promise<object[]> {
  return db.$queryRaw`select 1 from graphile_worker._private_jobs where locked_by like 'otpool-%'`
}

/** Jobs with a key like this, as the library holds them. */
export function listJobs(sleutel: string): Promise<{ key: string; attempts: number; lastError: string | null; locked: boolean; payload: unknown }[]> {
  return db.$queryRaw`
    select key, attempts::int as attempts, last_error as "lastError", locked_at is not null as locked, payload
    from graphile_worker._private_jobs where key like ${sleutel} order by id`
}

/** Jobs about a document, alone or among others, as the library holds them. */
export function listJobsOver(documentId: string): Promise<{ naam: string; key: string; attempts: number; lastError: string | null }[]> {
  return db.$queryRaw`
    select t.identifier as naam, j.key, j.attempts::int as attempts, j.last_error as "lastError"
    from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
    where (j.payload->'documentIds')::jsonb ? ${documentId} order by j.id`
}

/** Lets the time pass that failed jobs wait for their next try. */
export async function laatWachttijdVerstrijken(sleutel = '%'): Promise<void> {
  await db.$executeRaw`update graphile_worker._private_jobs set run_at = now() where key like ${sleutel}`
}

/** A promise that is not kept yet. */
export type Openstaand = { taak: string; pogingen: number; fout: string | null }

/** What is still promised about an aanvraag. */
export function openstaand(aanvraagId: string): Promise<Openstaand[]> {
  return db.$queryRaw<Openstaand[]>`
    select t.identifier as taak, j.attempts::int as pogingen, j.last_error as fout
    from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
    where j.payload ->> 'aanvraagId' = ${aanvraagId}`
}
