import { expect, test } from '@playwright/test'
import { Client } from 'pg'
import { TAKEN } from '@/lib/jobs/taken'
import { db } from '@/lib/platform/database'
import { env } from '@/lib/platform/env'
import { nieuwId } from '@/lib/platform/ids'
import { maakGezin, type Proefregisters } from '@/tests/bronnen/proefregisters'
import { proefregisters } from '@/tests/ondersteuning/proefburger'
import { startKind } from '@/tests/ondersteuning/start-kind'
import { alleNummers, inTekst, vindNummers } from './vind-nummers'

let registers: Proefregisters
let client: Client

test.beforeAll(async () => {
  registers = await proefregisters()
  client = new Client({ connectionString: env().DATABASE_URL })
  await client.connect()
})
test.afterAll(async () => {
  await client?.end()
  await registers?.stop()
})

test('from sign-in to decision the national number stands in no table and no log, but encrypted', async () => {
  const leden = [{ leeftijd: 34 }, { leeftijd: 36, positie: '21' }, { leeftijd: 5, ouders: [0, 1] }]
  const gezin = await maakGezin(registers, leden, { adres: { straat: 'Meir', huisnummer: '7', postcode: '2000' } })
  const loop = startKind('tests/inzage/hele-loop.ts', gezin.slice(0, 1), { LOG_NIVEAU: 'trace' })
  expect(await loop.einde, loop.fouten.join('\n')).toMatchObject({ code: 0 })
  expect(loop.regels).toContainEqual(expect.stringMatching(/^A-\S+ A-\S+$/))
  expect(await vindNummers(client)).toEqual([])
  const uitvoer = [...loop.regels, ...loop.fouten].join('\n')
  expect(uitvoer).toContain('"klaar"')
  expect(inTekst(uitvoer, await alleNummers(client))).toEqual([])
})

test('the search finds a number that is put in a text, in JSON or in bytes', async () => {
  const [insz = ''] = await maakGezin(registers, [{}])
  const metPunten = insz.replace(/(..)(..)(..)(...)(..)/, '$1.$2.$3-$4.$5')
  const sleutel = nieuwId()
  await db.$executeRaw`insert into hartslag (naam, op) values (${`werker ${metPunten}`}, now())`
  await db.$executeRaw`select graphile_worker.add_job('proef', payload := ${JSON.stringify({ insz })}::json, job_key := ${sleutel}::text)`
  await db.bestand.create({
    data: { id: sleutel, sleutelId: 'proef', inhoud: Buffer.from(`xx${insz}xx`), sha256: '', bytes: 1, mime: '', gemaaktOp: new Date() },
  })
  expect((await vindNummers(client)).toSorted()).toEqual(
    [`graphile_worker._private_jobs: ${insz}`, `public.bestand: ${insz}`, `public.hartslag: ${metPunten}`].toSorted(),
  )
  await db.bestand.delete({ where: { id: sleutel } })
  await db.$executeRaw`delete from hartslag where naam like 'werker %'`
  await db.$executeRaw`delete from graphile_worker._private_jobs where key = ${sleutel}`
})

test('what a job says when it fails holds no number', async () => {
  const [insz = ''] = await maakGezin(registers, [{}])
  const doe = TAKEN['vernieuw-documenten'] as (payload: unknown) => Promise<void>
  const fout = await doe({ documentIds: [`niet ${insz}`] }).catch((reden: Error) => reden)
  expect(fout).toBeInstanceOf(Error)
  expect(`${(fout as Error).message}${(fout as Error).stack}`).not.toContain(insz)
})
