import { addJobs } from '@/lib/jobs/add-job'
import { beloofd } from '@/lib/jobs/beloofd'
import { inTransactie, type Tx } from '@/lib/platform/database'
import { vandaag } from '@/lib/platform/klok'

/** Documents in one job: as many as go to a register in one question. */
const PER_JOB = 500
/** Documents promised in one transaction. */
const PER_KEER = 50_000
/** Advisory lock under which one process at a time promises: another one then sees what was promised. */
const SLOT = 4_801_007

/**
 * Promises the renewal of every document that is due, those whose term ran out longest ago first and many in one job. A document
 * that is promised already gets no second promise. Gives how many it promised.
 */
export async function zoekTeVernieuwen(): Promise<number> {
  let gevonden = 0
  for (;;) {
    const aantal = await inTransactie(beloofVernieuwing)
    gevonden += aantal
    if (aantal < PER_KEER) return gevonden
  }
}

async function beloofVernieuwing(tx: Tx): Promise<number> {
  await tx.$queryRaw`select 1 from pg_advisory_xact_lock(${SLOT}::bigint)`
  const rijen = await tx.$queryRaw<{ id: string }[]>`
    select document.id from document
    where document.vernieuw_vanaf <= ${vandaag()}::date and document.id not in (${beloofd('vernieuw-documenten')})
    order by document.vernieuw_vanaf, document.id limit ${PER_KEER}`
  const ids = rijen.map(({ id }) => id)
  const jobs = []
  for (let vanaf = 0; vanaf < ids.length; vanaf += PER_JOB) {
    const documentIds = ids.slice(vanaf, vanaf + PER_JOB)
    jobs.push({ payload: { documentIds }, sleutel: `vernieuwing:${documentIds[0]}` })
  }
  await addJobs(tx, 'vernieuw-documenten', jobs)
  return ids.length
}
