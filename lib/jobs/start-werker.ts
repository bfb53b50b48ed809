import { Logger, parseCronItems, type Runner, run, type TaskList } from 'graphile-worker'
import { HANDLERS } from '@/lib/jobs/handlers'
import { JOBS, type JobNaam } from '@/lib/jobs/jobs'
import { env } from '@/lib/platform/env'
import { klop } from '@/lib/platform/gezondheid'
import { seconden } from '@/lib/platform/klok'
import { log } from '@/lib/platform/logger'

const HARTSLAG = seconden(10)
const TEGELIJK = 4

/**
 * Starts keeping promises. Before anything else the documents that are due are looked for: after a standstill
 * their renewal comes first of all (those jobs have the highest priority).
 */
export async function startWerker(): Promise<{ stop: () => Promise<void>; klaar: Promise<void> }> {
  await HANDLERS['zoek-te-vernieuwen']({})
  const runner: Runner = await run({
    connectionString: env().DATABASE_URL,
    concurrency: TEGELIJK,
    pollInterval: seconden(2),
    noHandleSignals: true,
    logger: new Logger(() => (niveau, melding, meta) => {
      if (niveau === 'error') log.error({ jobfout: melding, ...jobVan(meta) }, 'worker')
    }),
    taskList: taken(),
    parsedCronItems: parseCronItems([
      { task: 'zoek-te-vernieuwen', match: '*/10 * * * *', identifier: 'vernieuwen' },
      { task: 'lees-mutaties', match: '* * * * *', identifier: 'mutaties', options: { jobKey: 'lees-mutaties', jobKeyMode: 'replace' } },
      { task: 'ruim-op', match: '17 * * * *', identifier: 'opruimen' },
    ]),
  })
  await klop()
  const hart = setInterval(() => void klop().catch((fout: Error) => log.error({ fout: fout.message }, 'hartslag mislukt')), HARTSLAG)
  const stop = async () => {
    clearInterval(hart)
    await runner.stop()
  }
  return { stop, klaar: runner.promise }
}

/** Each job with its payload checked, its time measured, and its failure logged once by the library. */
function taken(): TaskList {
  return Object.fromEntries(
    (Object.keys(JOBS) as JobNaam[]).map((naam) => [
      naam,
      async (payload: unknown) => {
        const doe = HANDLERS[naam] as (payload: unknown) => Promise<void>
        await doe(JOBS[naam].payload.parse(zonderCron(payload)))
      },
    ]),
  )
}

/** The clock of graphile-worker adds its own field to a payload. */
function zonderCron(payload: unknown): unknown {
  if (typeof payload !== 'object' || payload === null) return payload
  const { _cron, ...rest } = payload as Record<string, unknown>
  return rest
}

function jobVan(meta: unknown): { job?: string } {
  const job = (meta as { job?: { task_identifier?: string } } | undefined)?.job
  return job?.task_identifier ? { job: job.task_identifier } : {}
}
