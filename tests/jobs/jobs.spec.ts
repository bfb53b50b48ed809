import { expect, test } from '@playwright/test'
import { stuurBericht } from '@/lib/berichten/stuur-bericht'
import { addJob } from '@/lib/jobs/add-job'
import { findVertraging } from '@/lib/jobs/find-vertraging'
import { listGestrandeJobs } from '@/lib/jobs/list-gestrande-jobs'
import { ruimJobsOp } from '@/lib/jobs/ruim-jobs-op'
import { startWerker } from '@/lib/jobs/start-werker'
import { db, inTransactie } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { doeJobs, laatWachttijdVerstrijken, listJobs, vergeetEerderWerk } from '@/tests/ondersteuning/doe-jobs'
import { startMailserver } from '@/tests/ondersteuning/mailserver'
import { eenProefburger, proefregisters } from '@/tests/ondersteuning/proefburger'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
  await vergeetEerderWerk()
})
test.afterEach(vergeetEerderWerk)
test.afterAll(() => registers?.stop())

async function eenMail(burgerId: string): Promise<string> {
  const sleutel = nieuwId()
  await inTransactie((tx) => stuurBericht(tx, { burgerId, soort: 'stap-gezet', sleutel }))
  return (await db.bericht.findUniqueOrThrow({ where: { sleutel } })).id
}

test('a promise is written with the change it belongs to, or not at all', async () => {
  const [wel, niet] = [nieuwId(), nieuwId()]
  await inTransactie((tx) => addJob(tx, 'vernieuw-documenten', { documentIds: [wel] }, { sleutel: wel }))
  const gedaan = inTransactie(async (tx) => {
    await addJob(tx, 'vernieuw-documenten', { documentIds: [niet] }, { sleutel: niet })
    throw new Error('toch niet')
  })
  await expect(gedaan).rejects.toThrow('toch niet')
  expect(await listJobs(wel)).toHaveLength(1)
  expect(await listJobs(niet)).toEqual([])
})

test('outside a transaction, without a key or with another payload it does not compile', () => {
  const nooit = () => [
    // @ts-expect-error the database itself is no transaction
    addJob(db, 'ruim-op', {}, { sleutel: 'x' }),
    // @ts-expect-error a promise has a key
    inTransactie((tx) => addJob(tx, 'ruim-op', {})),
    // @ts-expect-error a mail is about a message
    inTransactie((tx) => addJob(tx, 'stuur-mail', { burgerId: 'x' }, { sleutel: 'x' })),
  ]
  expect(nooit).toBeDefined()
})

test('a payload of another shape is refused, and what does not belong to it is left out', async () => {
  const sleutel = nieuwId()
  const fout = inTransactie((tx) => addJob(tx, 'vernieuw-documenten', { documentIds: ['geen-id'] }, { sleutel }))
  await expect(fout).rejects.toThrow()
  const metNaam = { documentIds: [sleutel], naam: 'Lotte Janssens' }
  await inTransactie((tx) => addJob(tx, 'vernieuw-documenten', metNaam, { sleutel }))
  expect((await listJobs(sleutel))[0]?.payload).toEqual({ documentIds: [sleutel] })
})

test('two waiting promises with one key are one; the later one counts, or is left out where asked', async () => {
  const [sleutel, later] = [nieuwId(), nieuwId()]
  const beloof = (documentId: string, houdBestaande = false) =>
    inTransactie((tx) => addJob(tx, 'vernieuw-documenten', { documentIds: [documentId] }, { sleutel, houdBestaande }))
  await beloof(sleutel)
  await beloof(later)
  expect(await listJobs(sleutel)).toMatchObject([{ payload: { documentIds: [later] } }])
  await beloof(sleutel, true)
  expect(await listJobs(sleutel)).toMatchObject([{ payload: { documentIds: [later] } }])
})

test('two workers do each of forty jobs once', async () => {
  const post = await startMailserver()
  const email = `${nieuwId()}@voorbeeld.example`
  const { burgerId } = await eenProefburger(registers, [{}], {}, email)
  await doeJobs()
  const ids = await Promise.all(Array.from({ length: 40 }, () => eenMail(burgerId)))
  const werkers = await Promise.all([startWerker(), startWerker()])
  await expect.poll(() => db.bericht.count({ where: { id: { in: ids }, mailVerstuurdOp: { not: null } } }), { timeout: 30_000 }).toBe(40)
  await Promise.all(werkers.map(({ stop }) => stop()))
  const verstuurd = post.mailsAan(email).map(({ id }) => id)
  for (const id of ids) expect(verstuurd.filter((mailId) => mailId === `<${id}@localhost>`)).toHaveLength(1)
  await post.stop()
})

test('what keeps failing is listed with what it is about, until it is kept', async () => {
  const { burgerId } = await eenProefburger(registers, [{}], {}, 'proef@voorbeeld.example')
  const post = await startMailserver()
  post.legPlat()
  const berichtId = await eenMail(burgerId)
  for (let poging = 1; poging <= 5; poging += 1) {
    expect((await listGestrandeJobs()).jobs.filter(({ over }) => over.berichtId === berichtId)).toEqual([])
    await laatWachttijdVerstrijken(`mail:${berichtId}`)
    await doeJobs()
  }
  const gestrand = (await listGestrandeJobs()).jobs.filter(({ over }) => over.berichtId === berichtId)
  expect(gestrand).toMatchObject([{ naam: 'stuur-mail', pogingen: 5, fout: expect.stringContaining('421') }])
  expect(gestrand[0]?.volgendePoging.getTime()).toBeGreaterThan(gestrand[0]?.sinds.getTime() ?? 0)
  expect(await findVertraging([nieuwId(), berichtId])).toEqual(gestrand[0]?.sinds)
  post.herstel()
  await laatWachttijdVerstrijken(`mail:${berichtId}`)
  await doeJobs()
  expect((await listGestrandeJobs()).jobs.filter(({ over }) => over.berichtId === berichtId)).toEqual([])
  await post.stop()
})

test('a promise about one aanvraag or document is found for its own page', async () => {
  const aanvraagId = nieuwId()
  await inTransactie((tx) => addJob(tx, 'voer-besluit-uit', { aanvraagId }, { sleutel: `besluit:${aanvraagId}` }))
  await db.$executeRaw`update graphile_worker._private_jobs set attempts = 6, last_error = 'proef' where key = ${`besluit:${aanvraagId}`}`
  expect((await listGestrandeJobs()).jobs).toMatchObject([{ naam: 'voer-besluit-uit', over: { aanvraagId } }])
  expect(await findVertraging([aanvraagId])).toBeInstanceOf(Date)
  expect(await findVertraging([nieuwId()])).toBeUndefined()
  expect(await findVertraging([])).toBeUndefined()
  await db.$executeRaw`delete from graphile_worker._private_jobs where key = ${`besluit:${aanvraagId}`}`
})

test('a job that was overtaken while it ran is cleared away when it failed', async () => {
  const sleutel = nieuwId()
  const beloof = () => inTransactie((tx) => addJob(tx, 'vernieuw-documenten', { documentIds: [sleutel] }, { sleutel }))
  await beloof()
  await db.$executeRaw`update graphile_worker._private_jobs set locked_at = now(), locked_by = 'proef' where key = ${sleutel}`
  await beloof()
  const metPayload = () => db.$queryRaw<object[]>`select 1 from graphile_worker._private_jobs where payload->'documentIds'->>0 = ${sleutel}`
  await ruimJobsOp()
  expect(await metPayload()).toHaveLength(2)
  await db.$executeRaw`select graphile_worker.force_unlock_workers(array['proef'])`
  await ruimJobsOp()
  expect(await metPayload()).toHaveLength(1)
})
