import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@playwright/test'
import { findPdf } from '@/lib/documenten/get-pdf'
import { controleerZegel } from '@/lib/documenten/zegel/controleer'
import { db } from '@/lib/platform/database'
import { env } from '@/lib/platform/env'
import { versleutel } from '@/lib/platform/versleuteling'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { eenBurgerMetDocumenten, proefregisters } from '@/tests/ondersteuning/proefburger'
import { startKind } from '@/tests/ondersteuning/start-kind'
import { leesVersie } from '../lees-versie'

const WACHT = { timeout: 30_000, intervals: [5] }

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
})
test.afterAll(() => registers?.stop())

async function eenAttest() {
  const { burgerId } = await eenBurgerMetDocumenten(registers)
  const { id: documentId } = await db.document.findFirstOrThrow({ where: { burgerId, documenttype: 'attest-hoofdverblijfplaats' } })
  return { burgerId, documentId, versie: await leesVersie(documentId) }
}

type Attest = Awaited<ReturnType<typeof eenAttest>>

function haal({ burgerId, documentId, versie }: Attest, omgeving: Record<string, string>) {
  return startKind('tests/documenten/zegel/haal-pdf.ts', [burgerId, documentId, versie.nummer], omgeving)
}

/** Nothing was stored of what was being made, and who asks next gets a whole file that stays. */
async function isNietsKwijt({ burgerId, documentId, versie: { nummer } }: Attest, bestanden: number): Promise<void> {
  expect(await db.versie.findUniqueOrThrow({ where: { nummer } })).toMatchObject({ status: 'geldig', bestandId: null, bestandSha256: null })
  expect(await db.bestand.count()).toBe(bestanden)
  const [een, ander] = [await findPdf(burgerId, documentId, nummer), await findPdf(burgerId, documentId, nummer)]
  expect((await controleerZegel(een?.bytes ?? Buffer.alloc(0))).oordeel).toBe('heel')
  expect(ander?.sha256).toBe(een?.sha256)
  expect(await db.bestand.count()).toBe(bestanden + 1)
}

test('a process that is killed while it renders leaves nothing', async () => {
  const attest = await eenAttest()
  const { id, druk } = attest.versie
  const zet = (stuk: object) =>
    db.versie.update({ where: { id }, data: { drukVersleuteld: versleutel(JSON.stringify({ ...druk, ...stuk }), `versie:${id}`) } })
  // So long that rendering it takes many times what it takes to see that it was begun.
  await zet({ onderdelen: [{ titel: 'Lang', kolommen: ['a', 'b'], rijen: Array.from({ length: 20_000 }, (_, rij) => [`${rij}`, 'b']) }] })
  const bestanden = await db.bestand.count()
  const naam = `zet-${id}`
  const kind = haal(attest, { DATABASE_URL: `${env().DATABASE_URL}?application_name=${naam}` })
  const gelezen = () => db.$queryRaw<object[]>`
    select 1 from pg_stat_activity where application_name = ${naam} and state = 'idle' and query ilike '%druk_versleuteld%'`
  await expect.poll(async () => (await gelezen()).length, WACHT).toBe(1)
  kind.proces.kill('SIGKILL')
  expect(await kind.einde).toMatchObject({ teken: 'SIGKILL' })
  expect(kind.regels).toEqual([])
  await zet({})
  await isNietsKwijt(attest, bestanden)
})

test('a process that is killed while it seals leaves nothing', async () => {
  const attest = await eenAttest()
  const bestanden = await db.bestand.count()
  let gevraagd = 0
  // An authority that stamps and never answers: whoever seals waits for it.
  const autoriteit = createServer(() => {
    gevraagd += 1
  })
  await new Promise<void>((klaar) => autoriteit.listen(0, '127.0.0.1', klaar))
  try {
    const { port } = autoriteit.address() as AddressInfo
    const kind = haal(attest, { ZEGEL_TIJDSTEMPEL_URL: `http://127.0.0.1:${port}` })
    await expect.poll(() => gevraagd, WACHT).toBe(1)
    kind.proces.kill('SIGKILL')
    expect(await kind.einde).toMatchObject({ teken: 'SIGKILL' })
    expect(kind.regels).toEqual([])
  } finally {
    autoriteit.closeAllConnections()
    autoriteit.close()
  }
  await isNietsKwijt(attest, bestanden)
})
