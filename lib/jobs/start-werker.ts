import { EventEmitter } from 'node:events'
import { type CronItem, Logger, parseCronItems, type Runner, run, type WorkerEvents } from 'graphile-worker'
import { eisBekendeGeldigheid } from '@/lib/documenten/geldigheid'
import { HANDLERS } from '@/lib/jobs/handlers'
import { JOBS, KLOK, KLOKJOBS, type Klokjob, POGINGEN } from '@/lib/jobs/jobs'
import { env } from '@/lib/platform/env'
import { klop, klopAf } from '@/lib/platform/gezondheid'
import { seconden } from '@/lib/platform/klok'
import { log } from '@/lib/platform/logger'
import { volgPublicaties } from '@/lib/redactie/volg-publicaties'
import { geefDodeWerkersVrij } from './geef-dode-werkers-vrij'
import { TAKEN } from './taken'
import { zetOudeJobsOm } from './zet-oude-jobs-om'

const HARTSLAG = seconden(5)
const TEGELIJK = 4

/**
 * Starts keeping promises. Before anything else the documents that are due are looked for: after a standstill
 * their renewal comes first of all (those jobs have the highest priority). From then on the worker shows every few
 * seconds that it lives, and gives back what workers that died were doing.
 */
export async function startWerker(): Promise<{ naam: string; stop: () => Promise<void>; klaar: Promise<void> }> {
  eisBekendeGeldigheid()
  await volgPublicaties()
  await zetOudeJobsOm()
  await HANDLERS['zoek-te-vernieuwen']({})
  const events: WorkerEvents = new EventEmitter()
  let naam = ''
  events.once('pool:create', ({ workerPool }) => {
    naam = workerPool.id
  })
  const runner: Runner = await run({
    connectionString: env().DATABASE_URL,
    concurrency: TEGELIJK,
    pollInterval: seconden(2),
    noHandleSignals: true,
    events,
    logger: new Logger(() => (niveau, melding, meta) => {
      if (niveau === 'error') log.error({ jobfout: melding, ...jobVan(meta) }, 'worker')
    }),
    taskList: TAKEN,
    parsedCronItems: parseCronItems(KLOKJOBS.map(opTijd)),
  })
  await leef(naam)
  const hart = setInterval(() => void leef(naam).catch((fout: Error) => log.error({ fout: fout.message }, 'hartslag mislukt')), HARTSLAG)
  const stop = async () => {
    clearInterval(hart)
    await runner.stop()
    await klopAf(naam)
  }
  return { naam, stop, klaar: runner.promise }
}

async function leef(naam: string): Promise<void> {
  await klop(naam)
  await geefDodeWerkersVrij()
}

/** What the clock asks for. The library would begin to count anew each time; so it asks for the asking. */
function opTijd(naam: Klokjob): CronItem {
  return {
    task: 'op-tijd',
    match: KLOK[naam],
    identifier: naam,
    payload: { naam },
    options: { jobKey: `klok:${naam}`, jobKeyMode: 'replace', priority: JOBS['op-tijd'].prioriteit, maxAttempts: POGINGEN },
  }
}

function jobVan(meta: unknown): { job?: string } {
  const job = (meta as { job?: { task_identifier?: string } } | undefined)?.job
  return job?.task_identifier ? { job: job.task_identifier } : {}
}
