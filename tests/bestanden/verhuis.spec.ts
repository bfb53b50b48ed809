import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { Client } from 'pg'
import { wisBestanden } from '@/lib/bestanden/bewaar-bestand'
import { leesBestand } from '@/lib/bestanden/lees-bestand'
import { wisLosseObjecten } from '@/lib/bestanden/losse-objecten'
import { db, inTransactie } from '@/lib/platform/database'
import { env } from '@/lib/platform/env'
import { vergeetEerderWerk } from '@/tests/ondersteuning/doe-jobs'
import { startKind } from '@/tests/ondersteuning/start-kind'
import { bewaar, objectVan, TEKST, vergeetBestanden } from './bestand'
import { gebruikPlaatsen, proefmap } from './proefplaats'

const MAP = mkdtempSync(path.join(tmpdir(), 'openloket-verhuis-'))
const oud = proefmap(path.join(MAP, 'oud'), 'oud')
const nieuw = proefmap(path.join(MAP, 'nieuw'), 'nieuw')

test.beforeEach(async () => {
  await vergeetEerderWerk()
  await vergeetBestanden()
  for (const plaats of [oud, nieuw]) for (const object of await plaats.objecten()) await plaats.wis(object)
})
test.afterEach(async () => {
  gebruikPlaatsen('databank')
  await vergeetBestanden()
})
test.afterAll(() => {
  rmSync(MAP, { recursive: true, force: true })
})

function verhuis(naar: string) {
  return startKind('scripts/bestanden/verhuis.ts', [], { BESTANDEN_PLAATSEN: naar })
}

async function uitkomst(naar: string) {
  const kind = verhuis(naar)
  const { code } = await kind.einde
  return { code, regel: kind.regels.at(-1), fouten: kind.fouten }
}

/** One file in each place. */
async function driePlaatsen(): Promise<string[]> {
  const ids: string[] = []
  for (const plaats of ['databank', oud.adres, nieuw.adres]) {
    gebruikPlaatsen(plaats)
    ids.push(await bewaar())
  }
  return ids
}

test('each file is read from the place where it is, whatever the place for new ones', async () => {
  const ids = await driePlaatsen()
  gebruikPlaatsen('databank', oud.adres, nieuw.adres)
  for (const id of ids) expect((await leesBestand(id)).bytes.equals(TEKST)).toBe(true)
  gebruikPlaatsen(nieuw.adres, 'databank')
  await expect(leesBestand(ids[1] ?? ''), 'a place that is not configured any more').rejects.toMatchObject({ code: 'weigert' })
})

test('all files move to the place for new ones, and back into the database', async () => {
  const ids = await driePlaatsen()
  const alles = [nieuw.adres, oud.adres].join(',')
  expect(await uitkomst(alles)).toMatchObject({ code: 0, regel: '2 moved to nieuw' })
  expect(await uitkomst(alles)).toMatchObject({ code: 0, regel: '0 moved to nieuw' })
  gebruikPlaatsen(nieuw.adres, oud.adres)
  await wisLosseObjecten()
  expect([(await oud.objecten()).length, (await nieuw.objecten()).length]).toEqual([0, 3])
  expect(await db.bestand.count({ where: { inhoud: { not: null } } })).toBe(0)
  expect(await uitkomst(['databank', nieuw.adres].join(','))).toMatchObject({ code: 0, regel: '3 moved to databank' })
  await wisLosseObjecten()
  expect(await nieuw.objecten()).toEqual([])
  gebruikPlaatsen('databank')
  for (const id of ids) expect((await leesBestand(id)).bytes.equals(TEKST)).toBe(true)
})

test('a move that is killed halfway loses nothing, and the next one finishes it', async () => {
  gebruikPlaatsen(oud.adres)
  const ids = [await bewaar(), await bewaar(), await bewaar()]
  const alles = [nieuw.adres, oud.adres].join(',')
  const client = new Client({ connectionString: env().DATABASE_URL })
  await client.connect()
  await client.query('begin')
  await client.query('select 1 from bestand where id = $1 for update', [ids[1]])
  const eerste = verhuis(alles)
  const wacht = () => db.$queryRaw<object[]>`select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
  await expect.poll(async () => (await wacht()).length, { timeout: 20_000, intervals: [20] }).toBeGreaterThan(0)
  eerste.proces.kill('SIGKILL')
  await eerste.einde
  await client.query('rollback')
  await client.end()
  gebruikPlaatsen(nieuw.adres, oud.adres)
  for (const id of ids) expect((await leesBestand(id)).bytes.equals(TEKST)).toBe(true)
  expect(await uitkomst(alles)).toMatchObject({ code: 0, regel: '2 moved to nieuw' })
  await db.$executeRaw`update los_object set op = op - interval '1 hour'`
  await wisLosseObjecten()
  expect((await nieuw.objecten()).toSorted()).toEqual((await Promise.all(ids.map(objectVan))).toSorted())
  expect(await oud.objecten()).toEqual([])
})

test('a file that is removed while it moves leaves nothing behind', async () => {
  gebruikPlaatsen(oud.adres)
  const id = await bewaar()
  const client = new Client({ connectionString: env().DATABASE_URL })
  await client.connect()
  await client.query('begin')
  await client.query('select 1 from bestand where id = $1 for update', [id])
  const kind = verhuis([nieuw.adres, oud.adres].join(','))
  const wachtend = async () =>
    (await db.$queryRaw<object[]>`select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`).length
  await expect.poll(wachtend, { timeout: 20_000, intervals: [20] }).toBe(1)
  const gewist = inTransactie((tx) => wisBestanden(tx, [id]))
  await expect.poll(wachtend, { timeout: 20_000, intervals: [20] }).toBe(2)
  await client.query('commit')
  await client.end()
  await gewist
  expect(await kind.einde).toMatchObject({ code: 0 })
  gebruikPlaatsen(nieuw.adres, oud.adres)
  await db.$executeRaw`update los_object set op = op - interval '1 hour'`
  await wisLosseObjecten()
  expect([await oud.objecten(), await nieuw.objecten(), await db.losObject.count()]).toEqual([[], [], 0])
})

test('a file that cannot be read stays where it is, and is told of', async () => {
  gebruikPlaatsen(oud.adres)
  const [id, ander] = [await bewaar(), await bewaar()]
  await oud.wis(await objectVan(id))
  const { code, regel, fouten } = await uitkomst([nieuw.adres, oud.adres].join(','))
  expect({ code, regel, fouten }).toEqual({ code: 1, regel: '1 moved to nieuw', fouten: [] })
  expect(await db.bestand.findUniqueOrThrow({ where: { id } })).toMatchObject({ plaats: 'oud' })
  expect(await db.bestand.findUniqueOrThrow({ where: { id: ander } })).toMatchObject({ plaats: 'nieuw' })
})

test('the database itself takes no file that is nowhere, or in two places', async () => {
  gebruikPlaatsen(oud.adres)
  const id = await bewaar()
  for (const data of [{ object: null }, { inhoud: new Uint8Array([1]) }, { plaats: 'databank' }]) {
    await expect(db.bestand.update({ where: { id }, data })).rejects.toThrow('bestand_is_ergens')
  }
})
