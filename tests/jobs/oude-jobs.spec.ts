import { expect, test } from '@playwright/test'
import { startWerker } from '@/lib/jobs/start-werker'
import { zetOudeJobsOm } from '@/lib/jobs/zet-oude-jobs-om'
import { db } from '@/lib/platform/database'
import { dagenTussen, isoDag, vandaag } from '@/lib/platform/klok'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { doeJobs, listJobs, listJobsOver, vergeetEerderWerk } from '@/tests/ondersteuning/doe-jobs'
import { dagenLater } from '@/tests/ondersteuning/op-dag'
import { eenBurgerMetDocumenten, proefregisters } from '@/tests/ondersteuning/proefburger'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
})
test.beforeEach(vergeetEerderWerk)
test.afterEach(vergeetEerderWerk)
test.afterAll(() => registers?.stop())

/** A document of somebody, and in how many days it is due. */
async function eenDocument(documenttype: string) {
  const { burgerId, insz } = await eenBurgerMetDocumenten(registers)
  const { id, vernieuwVanaf } = await db.document.findFirstOrThrow({ where: { burgerId, documenttype } })
  await db.document.updateMany({ where: { burgerId, id: { not: id } }, data: { vernieuwVanaf: null } })
  return { documentId: id, insz, over: dagenTussen(vandaag(), isoDag(vernieuwVanaf ?? new Date(0))) }
}

/** As a build from before there were jobs about many documents wrote it, in a database that knew its kind of job. */
async function beloofAlsVroeger(naam: string, payload: object, sleutel: string): Promise<void> {
  await db.$executeRaw`select graphile_worker.add_job(${naam}::text, payload := ${JSON.stringify(payload)}::json, job_key := ${sleutel}::text)`
}

function versies(documentId: string) {
  return db.versie.findMany({ where: { documentId }, orderBy: { volgnummer: 'asc' }, select: { status: true, reden: true, aanleiding: true } })
}

test('renewals and changes that an earlier build promised are kept by this one, once', async () => {
  const [vervallen, gewijzigd] = [await eenDocument('attest-van-leven'), await eenDocument('attest-van-leven')]
  const sleutels = [`vernieuw:${vervallen.documentId}`, `herzie:${gewijzigd.documentId}:personen:12`]
  await registers.vraag('/beheer/naamswijziging', { INSZ: gewijzigd.insz, voornamen: ['Nieuwe', 'Naam'] })
  await beloofAlsVroeger('vernieuw-document', { documentId: vervallen.documentId }, sleutels[0] ?? '')
  const wijziging = { soort: 'naam', op: vandaag(), gebeurtenis: 'personen:12' }
  await beloofAlsVroeger('herzie-document', { documentId: gewijzigd.documentId, ...wijziging }, sleutels[1] ?? '')
  await db.$executeRaw`update graphile_worker._private_jobs set attempts = 3, last_error = 'proef' where key = ${sleutels[0]}`
  await doeJobs()
  expect(await listJobs('%'), 'nobody keeps them').toHaveLength(2)

  await dagenLater(vervallen.over, async () => {
    for (const keer of [1, 2]) {
      await zetOudeJobsOm()
      expect(await listJobsOver(vervallen.documentId), `time ${keer}`).toMatchObject([
        { naam: 'vernieuw-documenten', key: sleutels[0], attempts: 3, lastError: 'proef' },
      ])
    }
    expect(await listJobs(sleutels[1] ?? '')).toMatchObject([{ payload: { documentIds: [gewijzigd.documentId], ...wijziging } }])
    await doeJobs()
  })
  expect(await versies(vervallen.documentId)).toMatchObject([{ status: 'vervangen' }, { status: 'geldig', reden: 'vernieuwing' }])
  expect(await versies(gewijzigd.documentId)).toMatchObject([{ status: 'vervangen' }, { status: 'geldig', aanleiding: 'naam' }])
  expect(await listJobs('%')).toEqual([])
})

test('a worker that starts takes them over before anything else', async () => {
  const { documentId } = await eenDocument('attest-van-leven')
  await beloofAlsVroeger('vernieuw-document', { documentId }, `vernieuw:${documentId}`)
  const { stop } = await startWerker()
  await expect.poll(() => listJobs(`vernieuw:${documentId}`), { timeout: 20_000 }).toEqual([])
  await stop()
})
