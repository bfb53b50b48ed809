import { expect, test } from '@playwright/test'
import { volgMutaties } from '@/lib/documenten/volg-mutaties'
import { zetVoorkeur } from '@/lib/documenten/zet-voorkeur'
import { zoekEindigende } from '@/lib/documenten/zoek-eindigende'
import { db } from '@/lib/platform/database'
import { isoDag, naarDatum, plusDagen, vandaag } from '@/lib/platform/klok'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { doeJobs, vergeetEerderWerk } from '@/tests/ondersteuning/doe-jobs'
import { dagenLater } from '@/tests/ondersteuning/op-dag'
import { eenBurgerMetDocumenten, proefregisters } from '@/tests/ondersteuning/proefburger'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
  await vergeetEerderWerk()
  await db.versie.updateMany({ data: { eindeGemeldOp: naarDatum(vandaag()) } })
})
test.afterAll(() => registers?.stop())

const LEVEN = 'attest-van-leven'

async function versieVan(burgerId: string, documenttype = LEVEN) {
  return db.versie.findFirstOrThrow({ where: { status: 'geldig', document: { burgerId, documenttype } }, include: { document: true } })
}

async function gemeld(burgerId: string): Promise<{ documentId: string | null; gegevens: unknown }[]> {
  return db.bericht.findMany({ where: { burgerId, soort: 'document-eindigt' }, select: { documentId: true, gegevens: true } })
}

/** So many days before a versie ends. */
function kortVoor(versie: { geldigTot: Date | null }, dagen: number, werk: () => Promise<void>): Promise<void> {
  const einde = versie.geldigTot ? isoDag(versie.geldigTot) : vandaag()
  const verschil = Math.round((naarDatum(einde).getTime() - naarDatum(vandaag()).getTime()) / 86_400_000)
  return dagenLater(verschil - dagen, werk)
}

test('what its holder switched off is told thirty days before its end, once, with the day', async () => {
  const { burgerId } = await eenBurgerMetDocumenten(registers)
  await zetVoorkeur(burgerId, LEVEN, false)
  const versie = await versieVan(burgerId)
  await kortVoor(versie, 31, async () => {
    await zoekEindigende()
    expect(await gemeld(burgerId)).toEqual([])
  })
  await kortVoor(versie, 30, async () => {
    await Promise.all([zoekEindigende(), zoekEindigende()])
    await zoekEindigende()
    expect(await gemeld(burgerId)).toEqual([{ documentId: versie.documentId, gegevens: { dag: isoDag(versie.geldigTot ?? new Date(0)) } }])
  })
  await kortVoor(versie, 3, async () => {
    await zoekEindigende()
    expect(await gemeld(burgerId)).toHaveLength(1)
  })
})

test('what renews by itself, also while its register is silent, is not told', async () => {
  const { burgerId } = await eenBurgerMetDocumenten(registers)
  const versie = await versieVan(burgerId)
  await db.document.update({ where: { id: versie.documentId }, data: { beletsel: 'bron-onbereikbaar', beletselOp: naarDatum(vandaag()) } })
  await kortVoor(versie, 2, async () => {
    await zoekEindigende()
    expect(await gemeld(burgerId)).toEqual([])
  })
})

test('what a register refuses to renew is told', async () => {
  const { burgerId } = await eenBurgerMetDocumenten(registers)
  const versie = await versieVan(burgerId)
  await db.document.update({
    where: { id: versie.documentId },
    data: { beletsel: 'bron-weigert', beletselOp: naarDatum(vandaag()), vernieuwVanaf: null },
  })
  await kortVoor(versie, 10, async () => {
    await zoekEindigende()
    expect(await gemeld(burgerId)).toMatchObject([{ documentId: versie.documentId }])
  })
})

test('a permit, whose end its register sets, is told', async () => {
  const tot = plusDagen(vandaag(), 200)
  const { burgerId, insz } = await eenBurgerMetDocumenten(registers)
  await registers.vraag('/beheer/vergunning', { INSZ: insz, Nummerplaat: '1-QWE-123', GeldigTot: tot })
  await volgMutaties()
  await doeJobs()
  const versie = await versieVan(burgerId, 'bewonersparkeervergunning')
  await kortVoor(versie, 20, async () => {
    await zoekEindigende()
    expect(await gemeld(burgerId)).toEqual([{ documentId: versie.documentId, gegevens: { dag: tot } }])
  })
})

test('what ended, was withdrawn or has no end is not told', async () => {
  const { burgerId } = await eenBurgerMetDocumenten(registers)
  await zetVoorkeur(burgerId, LEVEN, false)
  const versie = await versieVan(burgerId)
  await kortVoor(versie, -1, async () => {
    await zoekEindigende()
    expect(await gemeld(burgerId)).toEqual([])
  })
  await db.versie.update({ where: { id: versie.id }, data: { status: 'ingetrokken', eindeOp: naarDatum(vandaag()), eindeReden: 'ingetrokken' } })
  await kortVoor(versie, 5, async () => {
    await zoekEindigende()
    expect(await gemeld(burgerId)).toEqual([])
  })
})
