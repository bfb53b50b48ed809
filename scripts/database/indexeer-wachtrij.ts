import type { Client } from 'pg'

/**
 * Indexes for what the portal asks of the queue beside its work: the list of what keeps failing, and whether something of
 * one case or document does. They lie on tables of the library, which is brought up to date after the portal's own
 * migrations, so they are no migration; they name what `lib/jobs/gestrand.ts` asks, word for word.
 */
const INDEXEN = [
  `create index if not exists openloket_gestrand on graphile_worker._private_jobs (id)
     where attempts >= 5 and last_error is not null and key is not null`,
  `create index if not exists openloket_gestrand_over on graphile_worker._private_jobs
     (coalesce(payload->>'aanvraagId', payload->>'documentId', payload->>'berichtId', payload->>'burgerId'))
     where attempts >= 5 and last_error is not null and key is not null`,
  `create index if not exists openloket_gestrand_documenten on graphile_worker._private_jobs using gin (((payload->'documentIds')::jsonb))
     where attempts >= 5 and last_error is not null and key is not null`,
]

/** Makes the indexes that are not there yet. */
export async function indexeerWachtrij(client: Client): Promise<void> {
  for (const index of INDEXEN) await client.query(index)
}
