import { db, sql } from '@/lib/platform/database'

/** Promises of builds before this one about a single document, and what they are now. */
const OUD = sql`(values ('vernieuw-document', 'vernieuw-documenten'), ('herzie-document', 'herzie-documenten')) as naam(oud, nieuw)`

/**
 * Promises that an earlier build wrote and nobody would keep any more become those of today: about many documents, of which they name one.
 * Their key, their time and their tries stay. An earlier build may write more of them while it is replaced, so this is done again.
 */
export async function zetOudeJobsOm(): Promise<void> {
  await db.$executeRaw`
    insert into graphile_worker._private_tasks (identifier)
      select nieuw from graphile_worker._private_tasks task join ${OUD} on naam.oud = task.identifier on conflict do nothing`
  await db.$executeRaw`
    update graphile_worker._private_jobs job set task_id = nieuw.id,
      payload = ((job.payload::jsonb - 'documentId') || jsonb_build_object('documentIds', jsonb_build_array(job.payload->>'documentId')))::json
    from ${OUD}
      join graphile_worker._private_tasks oud on oud.identifier = naam.oud
      join graphile_worker._private_tasks nieuw on nieuw.identifier = naam.nieuw
    where job.task_id = oud.id and job.payload->>'documentId' is not null`
}
