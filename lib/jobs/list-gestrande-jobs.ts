import { db, sql } from '@/lib/platform/database'
import type { JobNaam } from './jobs'

/** A promise that is not kept yet although it was tried several times. It is tried again until it is kept. */
export type GestrandeJob = {
  id: string
  naam: JobNaam
  /** Whose or what it is about, as far as the job says: ids only. */
  over: { burgerId?: string; aanvraagId?: string; documentId?: string; berichtId?: string }
  pogingen: number
  sinds: Date
  volgendePoging: Date
  /** For whoever runs the portal; nothing to show a citizen. */
  fout: string
}

/** Tries after which a promise counts as stranded: about two minutes. */
const GESTRAND_NA = 5
const MAX = 200

/** The stranded promises, the oldest first, for the staff; with an aanvraag or a document only those about it, for its own page. */
export async function listGestrandeJobs(over: { aanvraagId?: string; documentId?: string } = {}): Promise<GestrandeJob[]> {
  const rijen = await db.$queryRaw<Rij[]>`
    select j.id::text as id, t.identifier as naam, j.payload as over, j.attempts as pogingen, j.created_at as sinds,
      j.run_at as "volgendePoging", j.last_error as fout
    from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
    where j.attempts >= ${GESTRAND_NA} and j.last_error is not null and j.key is not null
      and ${over.aanvraagId ? sql`j.payload->>'aanvraagId' = ${over.aanvraagId}` : sql`true`}
      and ${over.documentId ? sql`j.payload->>'documentId' = ${over.documentId}` : sql`true`}
    order by j.created_at, j.id limit ${MAX}`
  return rijen.map(({ over: payload, ...rij }) => ({ ...rij, over: metIds(payload) }))
}

type Rij = Omit<GestrandeJob, 'over'> & { over: Record<string, string> }

function metIds({ burgerId, aanvraagId, documentId, berichtId }: Record<string, string>): GestrandeJob['over'] {
  return { burgerId, aanvraagId, documentId, berichtId }
}
