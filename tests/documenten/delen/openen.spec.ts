import { expect, test } from '@playwright/test'
import { listBerichten } from '@/lib/berichten/list-berichten'
import { beeindigDeling } from '@/lib/documenten/delen/beeindig-deling'
import { isKijker, kijkerVan, leesKeer, nieuweKeer } from '@/lib/documenten/delen/deelsleutel'
import { findGedeeld, findGedeeldePdf } from '@/lib/documenten/delen/find-gedeeld'
import { findLopendeOpening, findVoorkant } from '@/lib/documenten/delen/find-voorkant'
import { listDelingen } from '@/lib/documenten/delen/list-delingen'
import { maakDeling } from '@/lib/documenten/delen/maak-deling'
import { openDeling } from '@/lib/documenten/delen/open-deling'
import { trekDocumentIn } from '@/lib/documenten/intrekken/trek-document-in'
import { vernieuwDocumenten } from '@/lib/documenten/vernieuw-documenten'
import { betrokkeneVan } from '@/lib/inzage/noteer-inzage'
import { db } from '@/lib/platform/database'
import { nieuweDeelsleutel, nieuwId } from '@/lib/platform/ids'
import { naarDatum, nu, plusDagen, vandaag } from '@/lib/platform/klok'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { dagenLater } from '@/tests/ondersteuning/op-dag'
import { proefregisters } from '@/tests/ondersteuning/proefburger'
import { eenIntrekking } from '@/tests/vierogen/voorgelegd'
import { eenProefdocument, type Proefdocument } from '../controle/proefdocument'
import { leesVersie } from '../lees-versie'
import { bekijk, eenDeelvraag, eenDeling } from './proefdeling'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
})
test.afterAll(() => registers?.stop())

const LOTTE = { voornamen: ['Lotte', 'Maria'], achternaam: 'Janssens' }

async function vernieuw({ documentId }: Proefdocument): Promise<void> {
  await db.document.update({ where: { id: documentId }, data: { vernieuwVanaf: naarDatum(vandaag()) } })
  await vernieuwDocumenten([documentId])
}

async function verhuis({ insz }: Proefdocument, Adres: object): Promise<void> {
  await registers.vraag('/personen/WijzigHoofdverblijfplaats', { Sleutel: nieuwId(), INSZ: [insz], Adres, DatumBegin: vandaag() })
}

test('a form that is sent again, at once or later, is one opening for the browser that sent it, also when that was the last one', async () => {
  const document = await eenProefdocument(registers)
  const { sleutel, id } = await eenDeling(document, { keren: 1 })
  const keer = nieuweKeer()
  const geopend = await Promise.all(Array.from({ length: 20 }, () => openDeling(sleutel, kijkerVan(undefined, keer), keer)))
  const [openingId = ''] = new Set(geopend.map((opening) => opening?.openingId ?? ''))
  expect(new Set(geopend.map((opening) => opening?.openingId))).toEqual(new Set([openingId]))
  expect(await findGedeeld(openingId, kijkerVan(undefined, keer))).toBeDefined()
  expect(await openDeling(sleutel, kijkerVan(undefined, keer), keer)).toEqual({ openingId })
  expect(await openDeling(sleutel, kijkerVan(undefined), keer), 'another browser').toBeUndefined()
  const ander = nieuweKeer()
  expect(await openDeling(sleutel, kijkerVan(undefined, keer), ander), 'another form').toBeUndefined()
  expect(await db.deling.findUniqueOrThrow({ where: { id } })).toMatchObject({ geopend: 1 })
  const lijnen = { betrokkene: betrokkeneVan({ insz: document.insz }), door: 'ontvanger' as const, doel: 'document-gedeeld' }
  expect(await db.inzage.count({ where: lijnen })).toBe(1)
  await dagenLater(1, async () => expect(await openDeling(sleutel, kijkerVan(undefined, keer), keer), 'its time is over').toBeUndefined())
  await db.deling.update({ where: { id }, data: { beeindigdOp: nu() } })
  expect(await openDeling(sleutel, kijkerVan(undefined, keer), keer), 'its holder ended it').toBeUndefined()
})

test('what is no form of ours is no form: each sending counts, and gives a secret that nobody can guess', async () => {
  const document = await eenProefdocument(registers)
  const { sleutel, id } = await eenDeling(document)
  for (const tekst of ['', 'a', 'A'.repeat(27), 'l'.repeat(26)]) expect(leesKeer(tekst)).toBeUndefined()
  for (const _ of [1, 2]) await openDeling(sleutel, kijkerVan(undefined, leesKeer('a')), leesKeer('a'))
  expect(await db.deling.findUniqueOrThrow({ where: { id } })).toMatchObject({ geopend: 2 })
  expect(kijkerVan(undefined, leesKeer('a'))).not.toBe(kijkerVan(undefined, leesKeer('a')))
})

test('a thousand who open at once a link for three see it three times, and its holder sees three', async () => {
  const document = await eenProefdocument(registers)
  const { sleutel, id } = await eenDeling(document)
  const uitkomsten = await Promise.all(Array.from({ length: 1_000 }, () => openDeling(sleutel, kijkerVan(undefined))))
  expect(uitkomsten.filter((uitkomst) => uitkomst !== undefined)).toHaveLength(3)
  expect(await db.deling.findUniqueOrThrow({ where: { id } })).toMatchObject({ geopend: 3, maxOpeningen: 3 })
  const {
    delingen: [deling],
  } = await listDelingen(document.burgerId, document.documentId)
  expect(deling).toMatchObject({ stand: 'opgebruikt' })
  expect(deling?.openingen.map(({ versie, uitkomst }) => [versie, uitkomst])).toEqual([1, 2, 3].map(() => [1, 'getoond']))
  const lijnen = { betrokkene: betrokkeneVan({ insz: document.insz }), door: 'ontvanger' as const, doel: 'document-gedeeld' }
  expect(await db.inzage.count({ where: lijnen }), 'a line for each').toBe(3)
  const { berichten } = await listBerichten(document.burgerId)
  expect(
    berichten.filter(({ soort }) => soort === 'document-geopend'),
    'one message, at the first',
  ).toMatchObject([{ documentId: document.documentId }])
})

test('before it is opened a link says who, what kind and what for, and nothing that stands in the document', async () => {
  const document = await eenProefdocument(registers, LOTTE)
  const { sleutel } = await eenDeling(document)
  const voorkant = await findVoorkant(sleutel)
  expect(voorkant).toEqual({
    documenttype: 'attest-hoofdverblijfplaats',
    van: 'P.P.',
    ontvanger: 'Immo Zuid',
    doel: 'Huurcontract',
    totEnMet: plusDagen(vandaag(), 14),
  })
  const { openingen } = (await listDelingen(document.burgerId, document.documentId)).delingen[0] ?? {}
  expect(openingen, 'to look at it opens nothing').toEqual([])
})

test('what cannot be opened is undefined and no more: unknown, ended, over, used up', async () => {
  const document = await eenProefdocument(registers)
  const [beeindigd, eenmaal, kort] = [await eenDeling(document), await eenDeling(document, { keren: 1 }), await eenDeling(document)]
  expect(await beeindigDeling(document.burgerId, beeindigd.id)).toBe(document.documentId)
  expect(await bekijk(eenmaal.sleutel)).toBeDefined()
  const gesloten = async (sleutel: string) => {
    expect(await findVoorkant(sleutel)).toBeUndefined()
    expect(await openDeling(sleutel, kijkerVan(undefined))).toBeUndefined()
  }
  await gesloten(nieuweDeelsleutel())
  await gesloten(beeindigd.sleutel)
  await gesloten(eenmaal.sleutel)
  await dagenLater(14, async () => expect(await findVoorkant(kort.sleutel)).toBeDefined())
  await dagenLater(15, () => gesloten(kort.sleutel))
  const { delingen } = await listDelingen(document.burgerId, document.documentId)
  expect(delingen.map(({ stand }) => stand)).toEqual(['loopt', 'opgebruikt', 'beeindigd'])
})

test('the least is one line and whom it is about; nothing else of the document comes along', async () => {
  const document = await eenProefdocument(registers, LOTTE)
  const { sleutel } = await eenDeling(document, { wat: 'minste' })
  const gezien = await bekijk(sleutel)
  const { gegevens } = await leesVersie(document.documentId)
  const { geboortedatum, adres } = gegevens as { geboortedatum: string; adres: { straat: string } }
  expect(gezien?.gedeeld).toMatchObject({
    uitkomst: 'getoond',
    doel: 'Huurcontract',
    magDownloaden: false,
    minste: {
      naam: 'Lotte Maria Janssens',
      geboortejaar: geboortedatum.slice(0, 4),
      regel: { nl: { label: 'Woont in Antwerpen', waarde: 'Ja' }, en: { label: 'Lives in Antwerpen', waarde: 'Yes' } },
    },
  })
  const alles = JSON.stringify(gezien?.gedeeld)
  for (const niet of [adres.straat, geboortedatum, document.nummer, document.code]) expect(alles).not.toContain(niet)
  expect(await findGedeeldePdf(gezien?.openingId ?? '', gezien?.kijker ?? '')).toBeUndefined()
})

test('the whole is what the file prints, and the file only where its holder allowed it', async () => {
  const document = await eenProefdocument(registers, LOTTE)
  const lezen = await bekijk((await eenDeling(document, { wat: 'lezen' })).sleutel)
  expect(lezen?.gedeeld).toMatchObject({ magDownloaden: false, geheel: { nummer: document.nummer, controlecode: document.code } })
  expect(JSON.stringify(lezen?.gedeeld?.geheel?.inhoud)).toContain('Lotte Maria Janssens')
  expect(await findGedeeldePdf(lezen?.openingId ?? '', lezen?.kijker ?? '')).toBeUndefined()
  const downloaden = await bekijk((await eenDeling(document, { wat: 'downloaden' })).sleutel)
  expect(downloaden?.gedeeld).toMatchObject({ magDownloaden: true })
  const pdf = await findGedeeldePdf(downloaden?.openingId ?? '', downloaden?.kijker ?? '')
  expect(pdf?.bytes.equals(await document.haalPdf()), 'the same bytes as its holder has').toBe(true)
})

test('what was opened can be read in that browser alone, for a quarter of an hour, and not after the holder ended it', async () => {
  const document = await eenProefdocument(registers)
  const { sleutel, id } = await eenDeling(document, { wat: 'downloaden', keren: 1 })
  const { openingId, kijker } = (await bekijk(sleutel)) ?? { openingId: '', kijker: '' }
  expect(isKijker(kijker)).toBe(true)
  expect(await findLopendeOpening(sleutel, kijker), 'to read on costs no opening').toBe(openingId)
  const nergens = async (opening: string, wie: string) => {
    expect(await findGedeeld(opening, wie)).toBeUndefined()
    expect(await findGedeeldePdf(opening, wie)).toBeUndefined()
  }
  await nergens(openingId, kijkerVan(undefined))
  await nergens(nieuwId(), kijker)
  await nergens('geen-id', kijker)
  expect(await findLopendeOpening(sleutel, kijkerVan(undefined))).toBeUndefined()
  await dagenLater(1, () => nergens(openingId, kijker))
  expect(await findGedeeldePdf(openingId, kijker)).toBeDefined()
  await beeindigDeling(document.burgerId, id)
  await nergens(openingId, kijker)
  expect(await findLopendeOpening(sleutel, kijker)).toBeUndefined()
})

test('a link follows the document through a renewal that says the same', async () => {
  const document = await eenProefdocument(registers)
  const { sleutel } = await eenDeling(document)
  await vernieuw(document)
  const { nummer } = await leesVersie(document.documentId)
  expect(nummer).not.toBe(document.nummer)
  expect((await bekijk(sleutel))?.gedeeld).toMatchObject({ uitkomst: 'getoond', geheel: { nummer } })
  const { delingen } = await listDelingen(document.burgerId, document.documentId)
  expect(delingen[0]?.openingen).toMatchObject([{ versie: 2, uitkomst: 'getoond' }])
})

test('what its holder did not see when they shared is not shown: a new address is nobody’s to read through an old link', async () => {
  const document = await eenProefdocument(registers)
  const [geheel, minste] = [await eenDeling(document), await eenDeling(document, { wat: 'minste' })]
  await verhuis(document, { Straatnaam: 'Meir', Huisnummer: '99', Postcode: '2000', Gemeentenaam: 'Antwerpen' })
  await vernieuw(document)
  expect((await bekijk(geheel.sleutel))?.gedeeld).toEqual(metNiets('veranderd'))
  expect((await bekijk(minste.sleutel))?.gedeeld, 'still in the same municipality').toMatchObject({ uitkomst: 'getoond' })
  await verhuis(document, { Straatnaam: 'Veldstraat', Huisnummer: '1', Postcode: '9000', Gemeentenaam: 'Gent' })
  await vernieuw(document)
  const na = await bekijk(minste.sleutel)
  expect(na?.gedeeld).toEqual(metNiets('veranderd'))
  expect(JSON.stringify(na?.gedeeld)).not.toContain('Gent')
})

test('what is withdrawn or over says so, also to who has it open', async () => {
  const document = await eenProefdocument(registers)
  const { sleutel } = await eenDeling(document, { wat: 'downloaden' })
  const eerder = await bekijk(sleutel)
  await trekDocumentIn(await eenIntrekking(document))
  expect(await findGedeeld(eerder?.openingId ?? '', eerder?.kijker ?? '')).toEqual(metNiets('ingetrokken'))
  expect(await findGedeeldePdf(eerder?.openingId ?? '', eerder?.kijker ?? '')).toBeUndefined()
  expect((await bekijk(sleutel))?.gedeeld).toEqual(metNiets('ingetrokken'))
  const { delingen } = await listDelingen(document.burgerId, document.documentId)
  expect(delingen[0]?.openingen.map(({ uitkomst }) => uitkomst)).toEqual(['getoond', 'ingetrokken'])
  expect(await maakDeling(document.burgerId, document.documentId, eenDeelvraag())).toEqual({ ok: false, fout: { code: 'niet-geldig' } })
})

/** Of a document that is not shown a receiver learns why, of which kind and from when to when, and nothing else. */
function metNiets(uitkomst: string) {
  return {
    documenttype: 'attest-hoofdverblijfplaats',
    doel: 'Huurcontract',
    uitkomst,
    tot: expect.any(Date),
    uitgegevenOp: vandaag(),
    geldigTot: expect.any(String),
    magDownloaden: false,
  }
}
