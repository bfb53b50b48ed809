import { createHash } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { findPdf } from '@/lib/documenten/get-pdf'
import { controleerZegel } from '@/lib/documenten/zegel/controleer'
import { db } from '@/lib/platform/database'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { eenBurgerMetDocumenten, proefregisters } from '@/tests/ondersteuning/proefburger'
import { startKind } from '@/tests/ondersteuning/start-kind'
import { leesVersie } from '../lees-versie'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
})
test.afterAll(() => registers?.stop())

async function eenAttest() {
  const { burgerId } = await eenBurgerMetDocumenten(registers)
  const { id } = await db.document.findFirstOrThrow({ where: { burgerId, documenttype: 'attest-hoofdverblijfplaats' } })
  return { burgerId, documentId: id, nummer: (await leesVersie(id)).nummer }
}

/** How many processes wait for a lock on a versie. */
async function wachtenden(): Promise<number> {
  const [rij] = await db.$queryRaw<{ aantal: bigint }[]>`select count(*) as aantal from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock' and query ilike '%versie%'`
  return Number(rij?.aantal ?? 0)
}

test('what the portal gives is sealed by it, with the number of the versie', async () => {
  const { burgerId, documentId, nummer } = await eenAttest()
  const pdf = await findPdf(burgerId, documentId, nummer)
  expect(await controleerZegel(pdf?.bytes ?? Buffer.alloc(0))).toMatchObject({ oordeel: 'heel', nummer, sha256: pdf?.sha256 })
})

test('a process that is killed between sealing and storing leaves nothing; the next one seals, and that stays', async () => {
  const { burgerId, documentId, nummer } = await eenAttest()
  const bestanden = await db.bestand.count()
  let vrij = () => {}
  const opHetSlot = new Promise<void>((klaar) => {
    vrij = klaar
  })
  let gesloten = () => {}
  const isGesloten = new Promise<void>((klaar) => {
    gesloten = klaar
  })
  const slot = db.$transaction(
    async (tx) => {
      await tx.$queryRaw`select id from versie where nummer = ${nummer} for update`
      gesloten()
      await opHetSlot
    },
    { timeout: 60_000 },
  )
  await isGesloten
  const kind = startKind('tests/documenten/zegel/haal-pdf.ts', [burgerId, documentId, nummer])
  await expect.poll(wachtenden, { timeout: 30_000 }).toBe(1)
  kind.proces.kill('SIGKILL')
  expect((await kind.einde).teken).toBe('SIGKILL')
  vrij()
  await slot
  await expect.poll(wachtenden, { timeout: 30_000 }).toBe(0)
  expect(await db.versie.findUniqueOrThrow({ where: { nummer }, select: { bestandId: true } })).toEqual({ bestandId: null })
  expect(await db.bestand.count()).toBe(bestanden)
  const volgende = startKind('tests/documenten/zegel/haal-pdf.ts', [burgerId, documentId, nummer])
  expect((await volgende.einde).code).toBe(0)
  const pdf = await findPdf(burgerId, documentId, nummer)
  expect(volgende.regels).toEqual([
    createHash('sha256')
      .update(pdf?.bytes ?? Buffer.alloc(0))
      .digest('hex'),
  ])
  expect((await controleerZegel(pdf?.bytes ?? Buffer.alloc(0))).oordeel).toBe('heel')
})
