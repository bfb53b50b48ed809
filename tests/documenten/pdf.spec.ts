import { existsSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { DOCUMENTTYPES } from '@/lib/documenten/find-documenttype'
import { geefUit } from '@/lib/documenten/geef-uit'
import { findPdf } from '@/lib/documenten/get-pdf'
import { listDocumenten } from '@/lib/documenten/list-documenten'
import { maakPdf } from '@/lib/documenten/maak-pdf'
import { vernieuwDocumenten } from '@/lib/documenten/vernieuw-documenten'
import { verwijderOudeBestanden } from '@/lib/documenten/verwijder-oude-bestanden'
import { db, inTransactie } from '@/lib/platform/database'
import { env } from '@/lib/platform/env'
import { dagenTussen, isoDag, vandaag } from '@/lib/platform/klok'
import { toonDag } from '@/lib/tekst/datum'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { dagenLater } from '@/tests/ondersteuning/op-dag'
import { eenBurgerMetDocumenten, proefregisters } from '@/tests/ondersteuning/proefburger'
import { leesVersie } from './lees-versie'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
})
test.afterAll(() => registers?.stop())

async function eenAttest(leden: object[] = [{}]) {
  const burger = await eenBurgerMetDocumenten(registers, leden)
  const { id } = await db.document.findFirstOrThrow({ where: { burgerId: burger.burgerId, documenttype: 'attest-hoofdverblijfplaats' } })
  return { ...burger, documentId: id, nummer: (await leesVersie(id)).nummer }
}

test('a tagged PDF with a title, a language and structure, in a file whose name says nothing of the person', async () => {
  const { burgerId, documentId, nummer } = await eenAttest()
  const pdf = await findPdf(burgerId, documentId, nummer)
  const tekst = pdf?.bytes.toString('latin1') ?? ''
  expect(tekst.startsWith('%PDF-')).toBe(true)
  expect(tekst).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/)
  expect(tekst).toContain('/StructTreeRoot')
  expect(tekst).toMatch(/\/Lang\s*\(nl/)
  expect(tekst).toContain('pdfuaid:part')
  expect(pdf).toMatchObject({ mime: 'application/pdf', naam: `attest-hoofdverblijfplaats-${nummer}.pdf` })
})

test('the same download is the same bytes, and two first downloads at once give one file', async () => {
  const { burgerId, documentId, nummer } = await eenAttest()
  const pdfs = await Promise.all(Array.from({ length: 5 }, () => findPdf(burgerId, documentId, nummer)))
  const later = await findPdf(burgerId, documentId, nummer)
  for (const pdf of pdfs) expect(pdf?.bytes.equals(later?.bytes ?? Buffer.alloc(0))).toBe(true)
  const { bestandId } = await db.versie.findFirstOrThrow({ where: { documentId } })
  expect(await db.bestand.count({ where: { sha256: later?.sha256 } })).toBe(1)
  expect(await db.bestand.count({ where: { id: bestandId ?? '' } })).toBe(1)
})

test('a file that is made later prints what was issued, whatever the register and our words say by then', async () => {
  const { burgerId, insz, documentId, nummer } = await eenAttest([{ voornamen: ['Eerste'], achternaam: 'Naam' }])
  const { druk } = await leesVersie(documentId)
  const stad = env().STAD_NAAM
  await registers.vraag('/beheer/naamswijziging', { INSZ: insz, voornamen: ['Tweede'] })
  env().STAD_NAAM = 'Een andere stad'
  try {
    const pdf = await dagenLater(100, () => findPdf(burgerId, documentId, nummer))
    expect(druk.stad).toBe(stad)
    expect(JSON.stringify(druk.onderdelen)).toContain('Eerste Naam')
    const begintMet = (gezet: Uint8Array) => pdf?.bytes.subarray(0, gezet.byteLength).equals(gezet)
    expect(begintMet(maakPdf(druk, 2))).toBe(true)
    expect(begintMet(maakPdf({ ...druk, stad: 'Een andere stad' }, 2))).toBe(false)
  } finally {
    env().STAD_NAAM = stad
  }
})

for (const [wat, tekst] of [
  ['an emoji and a script of which there is no typeface', 'Łukasz 😀 กขฃ 각갂 مرحبا'],
  ['control signs and codes without a meaning', 'A\u0000B\u0007C\ue000D\ufffeE'],
  ['half a sign', 'A\ud800B'],
  ['markup of the typesetter', '#panic("x") $a$ `b` = c @d <e> \\ "f"'],
] as const) {
  test(`${wat} in a name costs nobody their document`, async () => {
    const { documentId } = await eenAttest()
    const { druk } = await leesVersie(documentId)
    const pdf = maakPdf({ ...druk, onderdelen: [{ titel: tekst, regels: [{ label: 'Naam', waarde: tekst }] }] }, 2)
    expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-')
  })
}

test('the successor prints which number it replaces, of which day, and that nothing changed when that is so', async () => {
  const { documentId, nummer } = await eenAttest()
  const { vernieuwVanaf } = await db.document.findUniqueOrThrow({ where: { id: documentId } })
  await dagenLater(dagenTussen(vandaag(), isoDag(vernieuwVanaf ?? new Date(0))), () => vernieuwDocumenten([documentId]))
  const { druk, nummer: nieuw } = await leesVersie(documentId)
  const vervangt = `${nummer} (${toonDag('nl', vandaag())})`
  expect(druk.kenmerken.map(({ waarde }) => waarde)).toEqual(expect.arrayContaining([nieuw, vervangt, 'Dezelfde als in dat nummer']))
})

test('the file of a replaced versie stays twelve months; then only its line remains', async () => {
  const { burgerId, documentId, nummer } = await eenAttest()
  const { vernieuwVanaf } = await db.document.findUniqueOrThrow({ where: { id: documentId } })
  const dagen = dagenTussen(vandaag(), isoDag(vernieuwVanaf ?? new Date(0)))
  await findPdf(burgerId, documentId, nummer)
  await dagenLater(dagen, () => vernieuwDocumenten([documentId]))
  await dagenLater(dagen + 364, async () => {
    await verwijderOudeBestanden()
    expect(await findPdf(burgerId, documentId, nummer)).toBeDefined()
  })
  await dagenLater(dagen + 370, async () => {
    expect(await findPdf(burgerId, documentId, nummer)).toBeUndefined()
    await verwijderOudeBestanden()
  })
  const versie = await db.versie.findUniqueOrThrow({ where: { nummer } })
  expect(versie).toMatchObject({ status: 'vervangen', bestandId: null, gegevensVersleuteld: null, drukVersleuteld: null })
  expect(await findPdf(burgerId, documentId, nummer)).toBeUndefined()
})

test('what ran out and was not renewed loses its file as well, and stays in the list', async () => {
  const { burgerId, insz, documentId } = await eenAttest()
  const gegevens = (await leesVersie(documentId)).gegevens as Record<string, unknown>
  const los = { burgerId, documenttype: 'attest-hoofdverblijfplaats', onderwerp: { insz }, gegevens, taal: 'nl', reden: 'aanvraag' as const }
  const { nummer = '' } = (await inTransactie((tx) => geefUit(tx, { ...los, eenmalig: true }))) ?? {}
  const { geldigTot } = await db.versie.findUniqueOrThrow({ where: { nummer } })
  const dagen = dagenTussen(vandaag(), isoDag(geldigTot ?? new Date(0))) + 1
  await dagenLater(dagen + 370, async () => {
    await verwijderOudeBestanden()
    expect(await findPdf(burgerId, documentId, nummer)).toBeUndefined()
    expect((await listDocumenten(burgerId)).documenten.map(({ id }) => id)).toContain(documentId)
  })
})

test('every kind has the template that it names', async () => {
  for (const { sjabloonVersie } of DOCUMENTTYPES) expect(existsSync(`lib/documenten/sjablonen/${sjabloonVersie}.typ`)).toBe(true)
})
