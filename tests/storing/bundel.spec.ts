import { expect, test } from '@playwright/test'
import { Client } from 'pg'
import { vandaag } from '@/lib/platform/klok'
import { controleerKetens } from './controleer-ketens'
import { type Opstelling, stelOp } from './opstelling'

/** Enough for one job of two parts: each has seven documents, and a part is 250 of them. */
const BURGERS = 40
const PER_DEEL = 250
const WACHT = { timeout: 60_000, intervals: [20] }
/** A worker that finds no database ends and is begun again, which takes some two seconds: so many times is half a minute. */
const VERGEEFS = 15

let opstelling: Opstelling

test.beforeAll(async () => {
  opstelling = await stelOp(BURGERS, { stroom: false })
})
test.afterAll(() => opstelling?.stop())

/** Every document is due today; says how many, and which is the last to be written. */
async function verval(): Promise<{ aantal: number; laatste: string; volgnummer: number }> {
  const { vraag } = opstelling
  await vraag('update document set vernieuw_vanaf = $1 where vernieuwt and vernieuw_vanaf is not null', [vandaag()])
  const [rij] = await vraag<{ aantal: number; laatste: string; volgnummer: number }>(
    `select count(*)::int as aantal, max(d.id::text) as laatste, max(v.volgnummer) as volgnummer from document d
       join versie v on v.document_id = d.id and v.status = 'geldig' where d.vernieuw_vanaf = $1`,
    [vandaag()],
  )
  if (!rij || rij.aantal <= PER_DEEL) throw new Error('a job has two parts')
  return rij
}

async function vernieuwd(volgnummer: number): Promise<number> {
  const [rij] = await opstelling.vraag<{ aantal: number }>('select count(*)::int as aantal from versie where volgnummer = $1', [volgnummer])
  return rij?.aantal ?? -1
}

/** Does something with a lock in hand, and gives it back, also when the database went away meanwhile. */
async function metSlot<T>(zin: string, werk: () => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: opstelling.url })
  client.on('error', () => undefined)
  await client.connect()
  await client.query('begin')
  await client.query(zin)
  try {
    return await werk()
  } finally {
    await client.query('rollback').catch(() => undefined)
    await client.end().catch(() => undefined)
  }
}

/** Until the worker stands before that lock, in the middle of its transaction. */
async function wachtTotHetSlot(): Promise<void> {
  const wachtenden = () => opstelling.vraag("select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'")
  await expect.poll(async () => (await wachtenden().catch(() => [])).length, WACHT).toBeGreaterThan(0)
}

/** A minute goes by for whoever was killed: the next worker takes over. */
async function laatTijdVerstrijken(): Promise<void> {
  await opstelling.vraag("update hartslag set op = op - interval '1 minute'")
  await opstelling.vraag("update graphile_worker._private_jobs set locked_at = locked_at - interval '1 minute' where locked_at is not null")
}

/** Everything that was promised is done, by whoever lives. */
async function werkAf(): Promise<void> {
  const open = async () => {
    await laatTijdVerstrijken()
    await opstelling.vraag('update graphile_worker._private_jobs set run_at = now() where locked_at is null and last_error is not null')
    return opstelling.vraag("select 1 from graphile_worker._private_jobs where payload::text like '%documentIds%'")
  }
  await expect.poll(() => open().catch(() => ['no database']), { timeout: 120_000, intervals: [250] }).toEqual([])
}

test('a worker that is killed while it asks, between two parts, and while it writes, costs nobody their document', async () => {
  const { registers, vraag, leg, begin } = opstelling
  const { aantal, laatste, volgnummer } = await verval()
  const volgende = volgnummer + 1
  const doodWerker = async () => {
    await leg('worker')
    await laatTijdVerstrijken()
  }

  await registers.vraag('/beheer/storing', { register: 'personen', soort: 'traag', milliseconden: 14_000 })
  begin('worker')
  const gevraagd = () => vraag("select 1 from inzage where doel = 'document-vernieuwen'")
  await expect.poll(async () => (await gevraagd()).length, WACHT).toBeGreaterThan(0)
  await doodWerker()
  await registers.vraag('/beheer/storing', { register: 'personen', soort: 'geen' })
  expect(await vernieuwd(volgende), 'while it asks').toBe(0)

  await metSlot('lock table bericht in share mode', async () => {
    begin('worker')
    await wachtTotHetSlot()
    await doodWerker()
  })
  expect(await vernieuwd(volgende), 'while it writes').toBe(0)

  await metSlot(`select 1 from document where id = '${laatste}' for update`, async () => {
    begin('worker')
    await wachtTotHetSlot()
    expect(await vernieuwd(volgende), 'between two parts').toBe(PER_DEEL)
    await doodWerker()
  })
  expect(await vernieuwd(volgende)).toBe(PER_DEEL)
  await controleerKetens(opstelling)

  begin('worker')
  await werkAf()
  await leg('worker', 'SIGTERM')
  expect(await vernieuwd(volgende)).toBe(aantal)
  await controleerKetens(opstelling)
  const berichten = await vraag("select burger_id from bericht where soort = 'document-vervangen' group by burger_id having count(*) <> 1")
  expect(berichten, 'each is told once').toEqual([])
  expect(await vraag("select distinct burger_id from bericht where soort = 'document-vervangen'")).toHaveLength(BURGERS)
})

test('a database that is killed while a part is written, and one that is away for half a minute: each renewal is there once', async () => {
  const { leg, begin, begonnenWerkers } = opstelling
  const { aantal, laatste, volgnummer } = await verval()
  const volgende = volgnummer + 1
  await metSlot('lock table bericht in share mode', async () => {
    begin('worker')
    await wachtTotHetSlot()
    await leg('postgres')
  })
  begin('postgres')
  await expect.poll(() => vernieuwd(volgende).catch(() => -1), WACHT).not.toBe(-1)

  await metSlot(`select 1 from document where id = '${laatste}' for update`, async () => {
    await laatTijdVerstrijken()
    await wachtTotHetSlot()
    await leg('postgres', 'SIGTERM')
  })
  const eerder = begonnenWerkers()
  await expect.poll(() => begonnenWerkers() - eerder, { timeout: 180_000, intervals: [250] }).toBeGreaterThanOrEqual(VERGEEFS)
  begin('postgres')
  await werkAf()
  await leg('worker', 'SIGTERM')
  expect(await vernieuwd(volgende)).toBe(aantal)
  await controleerKetens(opstelling)
})
