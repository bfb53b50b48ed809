import { db, sql } from '@/lib/platform/database'
import { GESTRAND, isJobId } from './gestrand'
import type { JobNaam } from './jobs'

/** A promise that is not kept yet although it was tried several times. It is tried again until it is kept. */
export type GestrandeJob = {
  id: string
  naam: JobNaam
  /** Whose or what it is about, as far as the job says: ids only. */
  over: { burgerId?: string; aanvraagId?: string; documentIds?: string[]; berichtId?: string }
  pogingen: number
  sinds: Date
  volgendePoging: Date
  /** Whether a worker is trying it at this moment. */
  bezig: boolean
  /** For whoever runs the portal; nothing to show anybody. */
  fout: string
}

/** Counting stops here. */
export const TEL_STORINGEN_TOT = 1_000
export const STORINGEN_PER_PAGINA = 50

/** The stranded promises, the oldest first, a page at a time; `na` is the id of the last one that was shown. */
export async function listGestrandeJobs(na?: string): Promise<{ jobs: GestrandeJob[]; volgende?: string }> {
  const rijen = await db.$queryRaw<Rij[]>`
    select j.id::text as id, t.identifier as naam, j.payload as over, j.attempts::int as pogingen, j.created_at as sinds,
      j.run_at as "volgendePoging", j.locked_at is not null as bezig, j.last_error as fout
    from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
    where ${GESTRAND} and ${na && isJobId(na) ? sql`j.id > ${na}::bigint` : sql`true`}
    order by j.id limit ${STORINGEN_PER_PAGINA + 1}`
  const jobs = rijen.slice(0, STORINGEN_PER_PAGINA).map(({ over, ...rij }) => ({ ...rij, over: metIds(over) }))
  return { jobs, volgende: rijen.length > STORINGEN_PER_PAGINA ? jobs.at(-1)?.id : undefined }
}

/** How many promises are stranded; no further than `TEL_STORINGEN_TOT`. */
export async function telGestrandeJobs(): Promise<number> {
  const [rij] = await db.$queryRaw<{ aantal: number }[]>`
    select count(*)::int as aantal from (
      select 1 from graphile_worker._private_jobs where ${GESTRAND} limit ${TEL_STORINGEN_TOT}) gestrand`
  return rij?.aantal ?? 0
}

type Rij = Omit<GestrandeJob, 'over'> & { over: GestrandeJob['over'] }

function metIds({ burgerId, aanvraagId, documentIds, berichtId }: GestrandeJob['over']): GestrandeJob['over'] {
  return { burgerId, aanvraagId, documentIds, berichtId }
}
