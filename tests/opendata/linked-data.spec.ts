import { expect, test } from '@playwright/test'
import jsonld from 'jsonld'
import { Parser, Store } from 'n3'
import Validator from 'rdf-validate-shacl'
import { type DienstRecord, isNaTeKijken } from '@/lib/catalogus/dienst-record'
import { findRecord, listDiensten } from '@/lib/catalogus/find-dienst'
import { catalogusdocument, catalogusmerk, dienstdocument, dienstknoop, naamVanDienst } from '@/lib/opendata/linked-data'
import { wilLinkedData } from '@/lib/opendata/wil-linked-data'
import { VORMEN } from './vormen'

const CV = 'http://data.europa.eu/m8g/'
const DCT = 'http://purl.org/dc/terms/'

async function records(): Promise<DienstRecord[]> {
  const alle = await Promise.all(listDiensten('nl').map(({ slug }) => findRecord(slug)))
  return alle.filter((record) => record !== undefined)
}

/** The data as triples, read by a JSON-LD processor that may fetch nothing. */
async function triplesVan(document: unknown): Promise<Store> {
  const documentLoader = () => Promise.reject(new Error('nothing may be fetched to read the data'))
  // In safe mode a word that means nothing is refused, in place of left out; the types do not know it.
  const opties = { format: 'application/n-quads', documentLoader, safe: true } as jsonld.Options.ToRdf
  const nquads = (await jsonld.toRDF(document as object, opties)) as unknown as string
  return new Store(new Parser({ format: 'application/n-quads' }).parse(nquads))
}

async function heelDocument(): Promise<{ '@context': object; diensten: { '@id': string }[] }> {
  const stukken: string[] = []
  for await (const stuk of catalogusdocument()) stukken.push(stuk)
  return JSON.parse(stukken.join(''))
}

const nagaan = new Validator(new Store(new Parser().parse(VORMEN)))

test('the whole catalogue is linked data of which every dienst has the shape that CPSV-AP and the Flemish model ask', async () => {
  test.setTimeout(120_000)
  const document = await heelDocument()
  const triples = await triplesVan(document)
  const uitslag = await nagaan.validate(triples)
  const fouten = uitslag.results.map(({ focusNode, path, value, message }) => [focusNode?.value, path?.value, value?.value, `${message}`].join(' '))
  expect(fouten).toEqual([])
  expect(triples.getSubjects('http://www.w3.org/1999/02/22-rdf-syntax-ns#type', 'http://purl.org/vocab/cpsv#PublicService', null)).toHaveLength(
    listDiensten('nl').length,
  )
})

test('the shapes refuse a dienst without its Dutch name, of an unknown theme, or with a price that is no number', async () => {
  const [record] = (await records()).filter((een) => een.cost.eur !== null && !isNaTeKijken(een, 'cost'))
  if (!record) throw new Error('some dienst has a price')
  const goed = dienstdocument(record)
  expect((await nagaan.validate(await triplesVan(goed))).conforms).toBe(true)
  for (const fout of [
    { naam: { en: 'Only English' } },
    { themas: ['Onzin'] },
    { kosten: [{ '@type': 'Kost', waarde: 'veel' }] },
    { regelgeving: [{}] },
  ]) {
    expect((await nagaan.validate(await triplesVan({ ...goed, ...fout }))).conforms, JSON.stringify(fout)).toBe(false)
  }
})

test('codes and names become the addresses of the lists that they come from', async () => {
  const record = await findRecord('adreswijziging')
  if (!record) throw new Error('there is such a dienst')
  const triples = await triplesVan(dienstdocument(record))
  const waarden = (predicaat: string) =>
    triples
      .getObjects(naamVanDienst(record.slug), predicaat, null)
      .map(({ value }) => value)
      .toSorted()
  const code = 'https://productencatalogus.data.vlaanderen.be/id/concept'
  expect(waarden(`${DCT}type`)).toEqual([`${code}/Type/${record.lpdcType}`])
  expect(waarden(`${CV}thematicArea`)).toEqual([`${code}/Thema/BurgerOverheid`])
  expect(waarden('https://productencatalogus.data.vlaanderen.be/ns/ipdc-lpdc#yourEuropeCategory')).toEqual(
    record.yourEurope.map((categorie) => `${code}/YourEuropeCategorie/${categorie}`).toSorted(),
  )
  expect(waarden(`${DCT}language`)).toEqual(['ENG', 'NLD'].map((taal) => `http://publications.europa.eu/resource/authority/language/${taal}`))
  const titels = triples
    .getObjects(naamVanDienst(record.slug), `${DCT}title`, null)
    .map((titel) => 'language' in titel && [titel.language, titel.value])
  expect(titels.toSorted()).toEqual([
    ['en', record.name.en],
    ['nl', record.name.nl],
  ])
})

test('what a record marks as unverified stands nowhere in its data', async () => {
  let nagekeken = 0
  for (const record of await records()) {
    const tekst = JSON.stringify(dienstknoop(record))
    const gezegd = [record.name, record.summary].flatMap(({ nl }) => nl).join(' ')
    const stilAls = (deel: Parameters<typeof isNaTeKijken>[1], zinnen: (string | undefined)[]) => {
      if (!isNaTeKijken(record, deel)) return
      for (const zin of zinnen.filter((zin) => zin && !gezegd.includes(zin))) {
        nagekeken += 1
        expect(tekst.includes(JSON.stringify(zin).slice(1, -1)), `${record.slug} ${deel}: ${zin}`).toBe(false)
      }
    }
    stilAls('cost', [record.cost.note?.nl])
    if (isNaTeKijken(record, 'cost')) expect(tekst).not.toContain('"waarde"')
    stilAls('term', [record.term?.nl])
    stilAls('validity', [record.validity?.nl])
    stilAls('description', [record.description.nl])
    for (const deel of ['conditions', 'bring', 'procedure', 'afterwards', 'exceptions'] as const) {
      stilAls(
        deel,
        record[deel].map(({ nl }) => nl),
      )
    }
    for (const { title } of record.legalBasis.filter(({ source }) => !source)) expect(tekst).not.toContain(JSON.stringify(title).slice(1, -1))
    for (const { note } of record.unverified) expect(tekst).not.toContain(note)
  }
  expect(nagekeken, 'some parts are unverified').toBeGreaterThan(50)
})

test('each dienst alone says what it says in the whole, under a mark that stays the same', async () => {
  const { '@context': context, diensten } = await heelDocument()
  for (const record of await records()) {
    const alleen = dienstdocument(record)
    expect({ '@context': context, ...diensten.find((dienst) => dienst['@id'] === alleen['@id']) }).toEqual(JSON.parse(JSON.stringify(alleen)))
  }
  expect(await catalogusmerk()).toMatch(/^"[\w-]{22}"$/)
  expect(await catalogusmerk()).toBe(await catalogusmerk())
})

test('only who asks for data before a page gets it', () => {
  for (const accept of ['application/ld+json', 'application/ld+json, text/html;q=0.5', 'application/json', 'APPLICATION/LD+JSON;profile="x"']) {
    expect(wilLinkedData(accept), accept).toBe(true)
  }
  for (const accept of [
    '',
    '*/*',
    'text/html',
    'text/html,application/xhtml+xml,*/*;q=0.8',
    'text/html, application/ld+json',
    'application/ld+json;q=0',
    'application/ld+json;q=x',
  ]) {
    expect(wilLinkedData(accept), accept).toBe(false)
  }
})
