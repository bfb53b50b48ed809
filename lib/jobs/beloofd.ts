import { sql } from '@/lib/platform/database'
import type { JobNaam } from './jobs'

/** Every document that a waiting or running job of this kind is about, as a query for `in`: part of a larger question. */
export function beloofd(naam: Extract<JobNaam, 'vernieuw-documenten'>) {
  return sql`
    select element::uuid from graphile_worker._private_jobs job join graphile_worker._private_tasks task on task.id = job.task_id
      cross join lateral json_array_elements_text(job.payload->'documentIds') element
    where task.identifier = ${naam} and job.key is not null`
}
