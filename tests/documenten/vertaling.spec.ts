import { writeFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { controleerBestand } from '@/lib/documenten/controle/controleer-bestand'
import { DOCUMENTTYPES, getDocumenttype } from '@/lib/documenten/find-documenttype'
import { findPdf } from '@/lib/documenten/get-pdf'
import { vernieuwDocumenten } from '@/lib/documenten/vernieuw-documenten'
import { findVertaling, listVertalingen } from '@/lib/documenten/vertaling/find-vertaling'
import { verwijderOudeBestanden } from '@/lib/documenten/verwijder-oude-bestanden'
import { db } from '@/lib/platform/database'
import { naarDatum, vandaag } from '@/lib/platform/klok'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { draai, eisGereedschap } from '@/tests/ondersteuning/gereedschap'
import { dagenLater } from '@/tests/ondersteuning/op-dag'
import { eenBurgerMetDocumenten, proefregisters } from '@/tests/ondersteuning/proefburger'
import { eenProefdocument } from './controle/proefdocument'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
})
test.afterAll(() => registers?.stop())

test('every kind that can be translated has all of its words in each of those languages, and what is used here only has none', () => {
  const vertaalbaar = DOCUMENTTYPES.filter(({ vertalingen }) => vertalingen)
  expect(vertaalbaar.map(({ id }) => id)).toContain('attest-gezinssamenstelling')
  for (const { id, tekst, vertalingen = [] } of vertaalbaar) {
    for (const taal of vertalingen) {
      const woorden = tekst[taal]
      expect(Object.keys(woorden?.onderdelen ?? {}).sort(), `${id} ${taal}`).toEqual(Object.keys(tekst.nl.onderdelen).sort())
      for (const deel of ['naam', 'bewijst', 'wie'] as const) expect(woorden?.[deel], `${id} ${taal} ${deel}`).not.toBe(tekst.nl[deel])
    }
  }
  for (const id of ['bewonersparkeervergunning', 'ontvangstbewijs-adresaangifte', 'attest-belgisch-kiezer', 'afschrift-geboorteakte']) {
    expect(getDocumenttype(id).vertalingen, id).toBeUndefined()
  }
})

test('a translation is a file of its own: the Dutch one stays, and the same download twice is the same bytes', async () => {
  const { burgerId, documentId, nummer, haalPdf } = await eenProefdocument(registers)
  const nederlands = await haalPdf()
  expect(await listVertalingen(burgerId, documentId, nummer)).toEqual(['fr', 'de', 'en'])
  const [een, twee] = await Promise.all([findVertaling(burgerId, documentId, nummer, 'fr'), findVertaling(burgerId, documentId, nummer, 'fr')])
  expect(een?.naam).toBe(`attest-hoofdverblijfplaats-${nummer}-fr.pdf`)
  expect(een?.bytes.equals(twee?.bytes ?? Buffer.alloc(0)), 'two first looks at once').toBe(true)
  expect((await findVertaling(burgerId, documentId, nummer, 'fr'))?.bytes.equals(een?.bytes ?? Buffer.alloc(0))).toBe(true)
  expect((await haalPdf()).equals(nederlands)).toBe(true)
  expect(await db.vertaling.count({ where: { versie: { nummer } } })).toBe(1)
})

test('says first that it is a translation, of which number, and prints what the Dutch one prints', async () => {
  eisGereedschap('pdftotext', 'poppler-utils')
  const { burgerId, documentId, nummer, code } = await eenProefdocument(registers, { voornamen: ['Lotte'], achternaam: 'Peeters' })
  const bestand = test.info().outputPath('vertaling.pdf')
  writeFileSync(bestand, (await findVertaling(burgerId, documentId, nummer, 'de'))?.bytes ?? '')
  const tekst = draai('pdftotext', ['-layout', bestand, '-']).replace(/\s+/g, ' ')
  for (const deel of ['(Übersetzung)', `Übersetzung des niederländischen Dokuments ${nummer}`, 'maßgeblich', 'Lotte', 'Peeters', code]) {
    expect(tekst).toContain(deel)
  }
  expect(draai('pdfinfo', [bestand])).toMatch(/Title:.*\(Übersetzung\)[\s\S]*Tagged:\s+yes/)
  expect(draai('pdfsig', ['-nocert', bestand])).toContain('Signature is Valid')
})

test('is checked as the versie that it is of, and recognised when something was done to it', async () => {
  const { burgerId, documentId, nummer } = await eenProefdocument(registers)
  const bytes = (await findVertaling(burgerId, documentId, nummer, 'en'))?.bytes ?? Buffer.alloc(0)
  expect(await controleerBestand(bytes)).toMatchObject({ uitkomst: 'geldig', document: { nummer }, isVerzegeld: true })
  expect(await controleerBestand(Buffer.concat([bytes, Buffer.from('\n%%more')]))).toMatchObject({ uitkomst: 'toegevoegd', document: { nummer } })
})

test('cannot be had by anybody else, in a language that the kind has not, or of a kind that is used here only', async () => {
  const [een, ander] = [await eenProefdocument(registers), await eenBurgerMetDocumenten(registers)]
  expect(await findVertaling(ander.burgerId, een.documentId, een.nummer, 'fr')).toBeUndefined()
  expect(await listVertalingen(ander.burgerId, een.documentId, een.nummer)).toEqual([])
  expect(await findVertaling(een.burgerId, 'geen-id', een.nummer, 'fr')).toBeUndefined()
  for (const taal of ['nl', 'es', '', '../fr']) expect(await findVertaling(een.burgerId, een.documentId, een.nummer, taal), taal).toBeUndefined()
  const kiezer = await db.versie.findFirstOrThrow({ where: { document: { burgerId: een.burgerId, documenttype: 'attest-belgisch-kiezer' } } })
  expect(await findVertaling(een.burgerId, kiezer.documentId, kiezer.nummer, 'fr')).toBeUndefined()
})

test('once replaced none is made any more; what was made stays as long as its versie is kept, and is known after that', async () => {
  const { burgerId, documentId, nummer } = await eenProefdocument(registers)
  const bytes = (await findVertaling(burgerId, documentId, nummer, 'fr'))?.bytes ?? Buffer.alloc(0)
  await db.document.update({ where: { id: documentId }, data: { vernieuwVanaf: naarDatum(vandaag()) } })
  await vernieuwDocumenten([documentId])
  expect(await listVertalingen(burgerId, documentId, nummer)).toEqual(['fr'])
  expect(await findVertaling(burgerId, documentId, nummer, 'de')).toBeUndefined()
  expect((await findVertaling(burgerId, documentId, nummer, 'fr'))?.bytes.equals(bytes)).toBe(true)
  const { bestandId } = await db.vertaling.findFirstOrThrow({ where: { versie: { nummer } } })
  await dagenLater(400, async () => {
    await verwijderOudeBestanden()
    expect(await findVertaling(burgerId, documentId, nummer, 'fr')).toBeUndefined()
    expect(await db.bestand.count({ where: { id: bestandId ?? '' } })).toBe(0)
    expect(await controleerBestand(bytes)).toMatchObject({ uitkomst: 'vervangen', document: { nummer } })
  })
})

test('the database refuses another file for a translation that was made, and its removal', async () => {
  const { burgerId, documentId, nummer } = await eenProefdocument(registers)
  await findPdf(burgerId, documentId, nummer)
  await findVertaling(burgerId, documentId, nummer, 'fr')
  const waar = { where: { versie: { nummer } } }
  await expect(db.vertaling.updateMany({ ...waar, data: { bestandSha256: 'x' } })).rejects.toThrow('never another one')
  await expect(db.vertaling.deleteMany(waar)).rejects.toThrow('never removed')
})
