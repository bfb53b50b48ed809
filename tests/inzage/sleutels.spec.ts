import { createSecretKey } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { Client } from 'pg'
import { findAanvraagKop, leesAanvraag } from '@/lib/aanvragen/find-aanvraag'
import { getBurger } from '@/lib/burgers/get-burger'
import { findPdf } from '@/lib/documenten/get-pdf'
import { listDocumenten } from '@/lib/documenten/list-documenten'
import { vernieuwDocumenten } from '@/lib/documenten/vernieuw-documenten'
import { eigenInzage } from '@/lib/inzage/noteer-inzage'
import { findBesluit } from '@/lib/loket/find-besluit'
import { db } from '@/lib/platform/database'
import { env } from '@/lib/platform/env'
import { nieuwId } from '@/lib/platform/ids'
import { dagenTussen, isoDag, later, nu, uren, vandaag } from '@/lib/platform/klok'
import { ontsleutel, versleutel } from '@/lib/platform/versleuteling'
import { herversleutel } from '@/scripts/sleutels/herversleutel'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { eenMedewerker } from '@/tests/loket/zaak'
import { aanvrager, dienIn, verhuizing, vulIn } from '@/tests/ondersteuning/dien-in'
import { dagenLater } from '@/tests/ondersteuning/op-dag'
import { eenBurgerMetDocumenten, eenProefburger, proefregisters } from '@/tests/ondersteuning/proefburger'
import { startKind } from '@/tests/ondersteuning/start-kind'

let registers: Proefregisters
let client: Client

const [OUD] = env().GEGEVENS_SLEUTELS
const NIEUW = { id: 'nieuw', sleutel: createSecretKey(Buffer.alloc(32, 9)) }

test.beforeAll(async () => {
  registers = await proefregisters()
  client = new Client({ connectionString: env().DATABASE_URL })
  await client.connect()
})
test.afterEach(() => zetSleutels(OUD))
test.afterAll(async () => {
  await client?.end()
  await registers?.stop()
})

type Sleutel = ReturnType<typeof env>['GEGEVENS_SLEUTELS'][number]

function zetSleutels(...sleutels: (Sleutel | undefined)[]): void {
  env().GEGEVENS_SLEUTELS = sleutels.filter((sleutel) => sleutel !== undefined)
}

/** Everything of one citizen that is encrypted: number, documents, a file, a concept, what was sent and what was decided. */
async function eenVolleBurger() {
  const burger = await eenBurgerMetDocumenten(registers, [{}], { adres: { straat: 'Meir', huisnummer: '3', postcode: '2000' } })
  const {
    documenten: [document],
  } = await listDocumenten(burger.burgerId)
  if (!document?.versie) throw new Error('something was issued')
  const pdf = await findPdf(burger.burgerId, document.id, document.versie.nummer)
  const referentie = await dienIn(aanvrager(burger), 'adreswijziging', verhuizing)
  await vulIn(aanvrager(burger), 'geboorteakte', () => ({ soort: 'uittreksel', voorWie: 'ikzelf' }))
  const kop = await findAanvraagKop(referentie)
  const besluitId = nieuwId()
  const motivering = versleutel('Woont er.', `besluit:${besluitId}`)
  await db.besluit.create({
    data: { id: besluitId, aanvraagId: kop?.id ?? '', uitkomst: 'goedgekeurd', motivering, medewerkerId: (await eenMedewerker()).id, op: new Date() },
  })
  const sessieId = nieuwId()
  const idTokenVersleuteld = versleutel('een.id.token', `sessie:${sessieId}`)
  const momenten = { gemaaktOp: nu(), verlooptOp: later(nu(), uren(1)), uiterlijkOp: later(nu(), uren(12)) }
  await db.sessie.create({ data: { id: sessieId, burgerId: burger.burgerId, niveau: 'high', idTokenVersleuteld, ...momenten } })
  const lees = async () => {
    if (!kop) throw new Error('what was sent is there')
    const aanvraag = await leesAanvraag(eigenInzage(burger.burgerId), kop)
    const { insz } = await getBurger(burger.burgerId)
    const bestand = await findPdf(burger.burgerId, document.id, document.versie?.nummer ?? '')
    return {
      insz,
      inhoud: aanvraag.inhoud,
      motivering: (await findBesluit(kop.id))?.motivering,
      sha256: bestand?.sha256,
      token: await leesToken(sessieId),
    }
  }
  return {
    ...burger,
    documentId: document.id,
    verwacht: { insz: burger.insz, motivering: 'Woont er.', sha256: pdf?.sha256, token: 'een.id.token' },
    lees,
  }
}

async function leesToken(id: string): Promise<string> {
  const { idTokenVersleuteld } = await db.sessie.findUniqueOrThrow({ where: { id } })
  return ontsleutel(idTokenVersleuteld ?? '', `sessie:${id}`)
}

/** How many rows of the portal hold anything that was encrypted with the old key, in whatever column. */
async function metOudeSleutel(): Promise<number> {
  const { rows } = await client.query<{ tabel: string }>("select table_name as tabel from information_schema.tables where table_schema = 'public'")
  let aantal = await db.bestand.count({ where: { sleutelId: OUD?.id } })
  for (const { tabel } of rows.filter((rij) => rij.tabel !== 'bestand')) {
    const gevonden = await client.query<{ n: number }>(`select count(*)::int as n from "${tabel}" t where position($1 in to_jsonb(t)::text) > 0`, [
      `v1.${OUD?.id}.`,
    ])
    aantal += gevonden.rows[0]?.n ?? 0
  }
  return aantal
}

test('what was encrypted with an old key is read as long as that key is there', async () => {
  const { lees, verwacht } = await eenVolleBurger()
  zetSleutels(NIEUW, OUD)
  expect(await lees()).toMatchObject(verwacht)
  zetSleutels(NIEUW)
  await expect(lees()).rejects.toThrow('is not configured')
})

test('after turning, everything is read with the new key alone, and turning again does nothing', async () => {
  const { lees, verwacht, documentId } = await eenVolleBurger()
  zetSleutels(NIEUW, OUD)
  const verslagen = await herversleutel(client)
  expect(verslagen.filter(({ onleesbaar }) => onleesbaar > 0)).toEqual([])
  expect(await metOudeSleutel()).toBe(0)
  zetSleutels(NIEUW)
  expect(await lees()).toMatchObject(verwacht)
  const { vernieuwVanaf } = await db.document.findUniqueOrThrow({ where: { id: documentId } })
  await dagenLater(dagenTussen(vandaag(), isoDag(vernieuwVanaf ?? new Date(0))), () => vernieuwDocumenten([documentId]))
  expect((await herversleutel(client)).reduce((som, { gedraaid }) => som + gedraaid, 0)).toBe(0)
  zetSleutels(OUD, NIEUW)
  await herversleutel(client)
})

test('a turn that is killed halfway is finished by the next one', async () => {
  await eenVolleBurger()
  const omgeving = { GEGEVENS_SLEUTELS: [NIEUW, OUD].map((sleutel) => `${sleutel?.id}:${sleutel?.sleutel.export().toString('base64')}`).join(',') }
  await client.query('begin')
  await client.query('lock table versie in access exclusive mode')
  const eerste = startKind('scripts/sleutels/draai.ts', [], omgeving)
  await wachtTotIemandWacht()
  eerste.proces.kill('SIGKILL')
  await eerste.einde
  await client.query('rollback')
  expect(eerste.regels.length).toBeGreaterThan(0)
  expect(await metOudeSleutel()).toBeGreaterThan(0)
  const tweede = startKind('scripts/sleutels/draai.ts', [], omgeving)
  expect(await tweede.einde).toMatchObject({ code: 0 })
  expect(tweede.regels.at(-1)).toMatch(/written anew with key nieuw$/)
  expect(await metOudeSleutel()).toBe(0)
  zetSleutels(OUD, NIEUW)
  await herversleutel(client)
})

test('a value that no key opens is counted, named and left as it is', async () => {
  const { burgerId } = await eenProefburger(registers)
  const vreemd = { id: 'weg', sleutel: createSecretKey(Buffer.alloc(32, 4)) }
  zetSleutels(vreemd)
  const inszVersleuteld = versleutel('iets', `burger:${burgerId}`)
  await db.burger.update({ where: { id: burgerId }, data: { inszVersleuteld } })
  zetSleutels(OUD)
  expect(await herversleutel(client)).toContainEqual({ plaats: 'burger.insz_versleuteld', gedraaid: 0, onleesbaar: 1 })
  expect((await db.burger.findUniqueOrThrow({ where: { id: burgerId } })).inszVersleuteld).toBe(inszVersleuteld)
  zetSleutels(OUD, vreemd)
  await herversleutel(client)
})

test('what the portal changes during the turn is kept', async () => {
  const { burgerId } = await eenProefburger(registers)
  const portaal = new Client({ connectionString: env().DATABASE_URL })
  await portaal.connect()
  const vers = versleutel('vers', `burger:${burgerId}`)
  await portaal.query('begin')
  await portaal.query('update burger set insz_versleuteld = $1 where id = $2', [vers, burgerId])
  zetSleutels(NIEUW, OUD)
  const draai = herversleutel(client)
  await wachtTotIemandWacht()
  await portaal.query('commit')
  await draai
  await portaal.end()
  expect((await db.burger.findUniqueOrThrow({ where: { id: burgerId } })).inszVersleuteld).toBe(vers)
  zetSleutels(OUD, NIEUW)
  await herversleutel(client)
})

/** Until a connection to this database waits for a lock of another. */
async function wachtTotIemandWacht(): Promise<void> {
  const wachtenden = () => db.$queryRaw<object[]>`select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
  await expect.poll(async () => (await wachtenden()).length, { timeout: 20_000, intervals: [20] }).toBeGreaterThan(0)
}
