import { expect, test } from '@playwright/test'
import { addJob } from '@/lib/jobs/add-job'
import { KLOKJOBS, type Klokjob } from '@/lib/jobs/jobs'
import { listGestrandeJobs } from '@/lib/jobs/list-gestrande-jobs'
import { db, inTransactie } from '@/lib/platform/database'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { doeJobs, listJobs, vergeetEerderWerk } from '@/tests/ondersteuning/doe-jobs'
import { proefregisters } from '@/tests/ondersteuning/proefburger'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
})
test.beforeEach(vergeetEerderWerk)
test.afterEach(() => storing('geen'))
test.afterAll(() => registers?.stop())

function storing(soort: string) {
  return registers.vraag('/beheer/storing', { register: 'personen', soort })
}

/** The clock comes to a minute: the worker's own crontab writes this. */
async function minuut(naam: Klokjob = 'lees-mutaties'): Promise<void> {
  await inTransactie((tx) => addJob(tx, 'op-tijd', { naam }, { sleutel: `klok:${naam}` }))
  await doeJobs()
}

test('a register that is silent for minutes is seen as a disturbance, although the clock asks anew each minute', async () => {
  // What earlier files left unread in the other registers would become work for the silent one.
  await minuut()
  await storing('uit')
  for (let keer = 1; keer <= 5; keer += 1) {
    expect((await listGestrandeJobs()).jobs).toEqual([])
    await minuut()
    expect(await listJobs('lees-mutaties'), 'tried at its minute, not after a longer wait').toMatchObject([{ attempts: keer }])
  }
  expect((await listGestrandeJobs()).jobs).toMatchObject([
    { naam: 'lees-mutaties', pogingen: 5, fout: 'a register did not answer: bron-onbereikbaar' },
  ])
  await storing('geen')
  await minuut()
  expect(await listJobs('lees-mutaties'), 'kept, and forgotten').toEqual([])
})

test('what runs when its time comes gets a successor, and what was tried more often than can be counted begins anew', async () => {
  await inTransactie((tx) => addJob(tx, 'lees-mutaties', {}, { sleutel: 'lees-mutaties' }))
  await db.$executeRaw`update graphile_worker._private_jobs set locked_at = now(), locked_by = 'proef', attempts = 3`
  await inTransactie((tx) => addJob(tx, 'lees-mutaties', {}, { sleutel: 'lees-mutaties', telDoor: true }))
  expect(await listJobs('lees-mutaties')).toMatchObject([{ attempts: 0, locked: false }])
  await db.$executeRaw`update graphile_worker._private_jobs set attempts = max_attempts where key is not null`
  await inTransactie((tx) => addJob(tx, 'lees-mutaties', {}, { sleutel: 'lees-mutaties', telDoor: true }))
  expect(await listJobs('lees-mutaties')).toMatchObject([{ attempts: 0, locked: false }])
})

test('everything that the clock asks for is done at its time', async () => {
  for (const naam of KLOKJOBS) {
    await minuut(naam)
    expect(await listJobs(`%${naam}`), naam).toEqual([])
  }
})
