import { expect, test } from '@playwright/test'
import { addJob } from '@/lib/jobs/add-job'
import { findVertraging } from '@/lib/jobs/find-vertraging'
import { GESTRAND, isOver, isOverBericht } from '@/lib/jobs/gestrand'
import { listGestrandeJobs, STORINGEN_PER_PAGINA, telGestrandeJobs } from '@/lib/jobs/list-gestrande-jobs'
import { zetTerug } from '@/lib/jobs/zet-terug'
import { db, inTransactie, sql, type Tx } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { listJobs, vergeetEerderWerk } from '@/tests/ondersteuning/doe-jobs'

test.beforeAll(vergeetEerderWerk)
test.afterEach(vergeetEerderWerk)

/** A promise about a document that failed so often, an hour before its next try. */
async function mislukte(pogingen = 6): Promise<string> {
  const documentId = nieuwId()
  await inTransactie((tx) => addJob(tx, 'vernieuw-documenten', { documentIds: [documentId] }, { sleutel: documentId }))
  await db.$executeRaw`update graphile_worker._private_jobs
    set attempts = ${pogingen}, last_error = 'proef', run_at = now() + interval '1 hour' where key = ${documentId}`
  return documentId
}

async function eerste() {
  const { jobs } = await listGestrandeJobs()
  if (!jobs[0]) throw new Error('nothing is stranded')
  return jobs[0]
}

test('the list comes a page at a time, the oldest first, and nothing is shown twice or left out', async () => {
  const ids = []
  for (let nummer = 0; nummer <= STORINGEN_PER_PAGINA; nummer += 1) ids.push(await mislukte())
  await mislukte(4)
  expect(await telGestrandeJobs()).toBe(STORINGEN_PER_PAGINA + 1)
  const een = await listGestrandeJobs()
  const twee = await listGestrandeJobs(een.volgende)
  expect(twee.volgende).toBeUndefined()
  expect([...een.jobs, ...twee.jobs].map(({ over }) => over.documentIds?.[0])).toEqual(ids)
  for (const vreemd of ['0', '-1', 'x', "1' or 1=1", '9'.repeat(30)]) {
    expect((await listGestrandeJobs(vreemd)).jobs[0]?.over.documentIds?.[0], vreemd).toBe(ids[0])
  }
})

test('tried again means within moments instead of after its wait, however often it is asked', async () => {
  const documentId = await mislukte()
  const { id, volgendePoging } = await eerste()
  expect(await zetTerug(id)).toBe('gezet')
  const na = await eerste()
  expect(na.volgendePoging.getTime()).toBeLessThan(volgendePoging.getTime())
  expect(await zetTerug(id)).toBe('gezet')
  expect(await listJobs(documentId), 'one job, whose tries are not forgotten').toMatchObject([{ attempts: 6, lastError: 'proef' }])
})

test('what is being tried, was kept or never was stranded is left as it is', async () => {
  const [documentId, vers] = [await mislukte(), await mislukte(1)]
  const { id } = await eerste()
  const anders = await db.$queryRaw<{ id: string }[]>`select id::text as id from graphile_worker._private_jobs where key = ${vers}`
  expect(await zetTerug(anders[0]?.id ?? '')).toBe('weg')
  await db.$executeRaw`update graphile_worker._private_jobs set locked_at = now(), locked_by = 'proef' where key = ${documentId}`
  expect(await zetTerug(id)).toBe('bezig')
  expect((await eerste()).bezig).toBe(true)
  await db.$executeRaw`delete from graphile_worker._private_jobs where key = ${documentId}`
  for (const weg of [id, '', '0', 'x', '1; drop table burger', '9'.repeat(18)]) expect(await zetTerug(weg), weg).toBe('weg')
})

test('of several promises the oldest says since when', async () => {
  const [een, ander] = [await mislukte(), await mislukte()]
  await db.$executeRaw`update graphile_worker._private_jobs set created_at = '2026-01-02T10:00:00Z' where key = ${ander}`
  expect(await findVertraging([een, ander])).toEqual(new Date('2026-01-02T10:00:00Z'))
})

const VAN_WACHTRIJ = sql`from graphile_worker._private_jobs where ${GESTRAND}`

for (const [wat, indexen, vraag] of [
  ['the list', ['openloket_gestrand'], sql`select id ${VAN_WACHTRIJ} order by id limit 51`],
  [
    'what is delayed, alone or among many',
    ['openloket_gestrand_over', 'openloket_gestrand_documenten'],
    sql`select created_at ${VAN_WACHTRIJ} and ${isOver(['a', 'b'])}`,
  ],
  [
    'a mail that is delayed',
    ['openloket_gestrand_over'],
    sql`select created_at ${VAN_WACHTRIJ} and ${isOverBericht(sql`select id::text from bericht where burger_id = ${nieuwId()}::uuid`)}`,
  ],
] as const) {
  test(`${wat} is found by an index, however long the queue is`, async () => {
    const plan = JSON.stringify(await inLangeWachtrij((tx) => tx.$queryRaw<Record<string, string>[]>`explain ${vraag}`))
    for (const index of indexen) expect(plan).toMatch(new RegExp(`using ${index}\\b|on ${index}\\b`))
    expect(plan).not.toContain('Seq Scan on _private_jobs')
  })
}

/** Asks something of a queue of 20,000 promises, of which one in ten is stranded; nothing of it stays. */
async function inLangeWachtrij<T>(vraag: (tx: Tx) => Promise<T>): Promise<T> {
  const voorbij = new Error('rolled back')
  let antwoord: T | undefined
  await mislukte()
  await inTransactie(async (tx) => {
    await tx.$executeRaw`
      insert into graphile_worker._private_jobs (task_id, payload, key, attempts, last_error)
        select task_id, json_build_object('aanvraagId', nummer, 'documentIds', json_build_array(nummer::text)), nummer::text, case when nummer % 10 = 0 then 6 else 0 end, 'proef'
          from graphile_worker._private_jobs, generate_series(1, 20000) as nummer`
    await tx.$executeRaw`analyze graphile_worker._private_jobs`
    antwoord = await vraag(tx)
    throw voorbij
  }).catch((fout) => {
    if (fout !== voorbij) throw fout
  })
  if (antwoord === undefined) throw new Error('nothing was answered')
  return antwoord
}
