import { expect, test } from '@playwright/test'
import { stuurBericht } from '@/lib/berichten/stuur-bericht'
import { geefDodeWerkersVrij } from '@/lib/jobs/geef-dode-werkers-vrij'
import { startWerker } from '@/lib/jobs/start-werker'
import { db, inTransactie } from '@/lib/platform/database'
import { klop, klopAf, listLevendeWerkers, watIsStil } from '@/lib/platform/gezondheid'
import { nieuwId } from '@/lib/platform/ids'
import { type Proefregisters, vrijePoort } from '@/tests/bronnen/proefregisters'
import { doeJobs, listJobs, vergeetEerderWerk } from '@/tests/ondersteuning/doe-jobs'
import { startMailserver } from '@/tests/ondersteuning/mailserver'
import { eenProefburger, proefregisters } from '@/tests/ondersteuning/proefburger'
import { startKind } from '@/tests/ondersteuning/start-kind'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
  await vergeetEerderWerk()
})
test.afterAll(() => registers?.stop())

/** Lets so many seconds pass for whoever is silent: heartbeats and locks were so much earlier. */
async function verouder(seconden: number): Promise<void> {
  await db.$executeRaw`update hartslag set op = op - make_interval(secs => ${seconden})`
  await db.$executeRaw`update graphile_worker._private_jobs set locked_at = locked_at - make_interval(secs => ${seconden}) where locked_at is not null`
}

test('what a worker was doing when it was killed is done by the next one', async () => {
  const email = `${nieuwId()}@voorbeeld.example`
  const { burgerId } = await eenProefburger(registers, [{}], {}, email)
  await doeJobs()
  const stom = await startMailserver({ houdVast: true })
  const sleutel = nieuwId()
  await inTransactie((tx) => stuurBericht(tx, { burgerId, soort: 'stap-gezet', sleutel }))
  const { id } = await db.bericht.findUniqueOrThrow({ where: { sleutel } })
  const kind = startKind('scripts/worker.ts', [], { SMTP_URL: stom.url })
  await expect.poll(() => listJobs(`mail:${id}`), { timeout: 30_000 }).toMatchObject([{ locked: true }])
  await expect.poll(listLevendeWerkers).toHaveLength(1)
  kind.proces.kill('SIGKILL')
  await kind.einde
  await stom.stop()
  const post = await startMailserver()
  await verouder(25)
  const werker = await startWerker()
  expect(await listJobs(`mail:${id}`)).toMatchObject([{ locked: true }])
  await werker.stop()
  await verouder(10)
  const volgende = await startWerker()
  await expect.poll(() => post.mailsAan(email).filter((mail) => mail.id === `<${id}@localhost>`).length, { timeout: 20_000 }).toBe(1)
  await volgende.stop()
  await post.stop()
  expect(await listJobs(`mail:${id}`)).toEqual([])
})

test('the jobs of a worker that lives are left to it, however long they take', async () => {
  const [levend, dood, sleutel] = [`pool-${nieuwId()}`, `pool-${nieuwId()}`, nieuwId()]
  for (const werker of [levend, dood]) {
    await db.$executeRaw`select graphile_worker.add_job('proef', job_key := ${`${sleutel}:${werker}`}::text)`
    await db.$executeRaw`update graphile_worker._private_jobs set locked_at = now() - interval '2 hours', locked_by = ${werker} where key = ${`${sleutel}:${werker}`}`
  }
  await klop(levend)
  await geefDodeWerkersVrij()
  expect(await listJobs(`${sleutel}:${levend}`)).toMatchObject([{ locked: true }])
  expect(await listJobs(`${sleutel}:${dood}`)).toMatchObject([{ locked: false }])
  await klopAf(levend)
  await db.$executeRaw`delete from graphile_worker._private_jobs where key like ${`${sleutel}:%`}`
})

test('all is well as long as one worker of several lives', async () => {
  await db.$executeRaw`delete from hartslag`
  expect(await watIsStil()).toBe('worker')
  const [een, twee] = [nieuwId(), nieuwId()]
  await klop(een)
  await klop(twee)
  expect(await watIsStil()).toBeUndefined()
  await db.$executeRaw`update hartslag set op = now() - interval '31 seconds' where naam = ${een}`
  expect(await watIsStil()).toBeUndefined()
  await klopAf(twee)
  expect(await watIsStil()).toBe('worker')
  await geefDodeWerkersVrij()
  expect(await db.hartslag.count()).toBe(0)
})

test('a worker that stops says so at once', async () => {
  const { naam, stop } = await startWerker()
  expect(await listLevendeWerkers()).toContain(naam)
  await stop()
  expect(await listLevendeWerkers()).not.toContain(naam)
})

test('without a database the answer is that, within a few seconds', async () => {
  const doof = `postgresql://niemand:niets@127.0.0.1:${await vrijePoort()}/weg`
  const kind = startKind('tests/jobs/wat-is-stil.ts', [], { DATABASE_URL: doof })
  expect(await kind.einde, kind.fouten.join('\n')).toMatchObject({ code: 0 })
  expect(kind.regels).toEqual(['database'])
})

test('a worker without a database ends, so that whoever runs it starts it again', async () => {
  const kind = startKind('scripts/worker.ts', [], { DATABASE_URL: `postgresql://niemand:niets@127.0.0.1:${await vrijePoort()}/weg` })
  expect((await kind.einde).code).not.toBe(0)
})
