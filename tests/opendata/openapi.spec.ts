import { readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { Validator } from '@seriousme/openapi-schema-validator'
import { GET as linkedData } from '@/app/api/v1/diensten/[dienst]/jsonld/route'
import { GET as dienst } from '@/app/api/v1/diensten/[dienst]/route'
import { GET as diensten } from '@/app/api/v1/diensten/route'
import { GET as catalogus } from '@/app/api/v1/diensten.jsonld/route'
import { GET as document } from '@/app/api/v1/openapi.json/route'
import { isNaTeKijken } from '@/lib/catalogus/dienst-record'
import { findRecord, listDiensten, listIngangen } from '@/lib/catalogus/find-dienst'
import { LIJSTVRAGEN } from '@/lib/opendata/api/diensten'
import { openapi } from '@/lib/opendata/api/openapi'
import { afwijkingen } from '@/tests/ondersteuning/volgens-openapi'

const MAP = 'app/api/v1'

function vraag(adres: string, headers: Record<string, string> = {}): Request {
  return new Request(`http://localhost/api/v1${adres}`, { headers })
}

function van(slug: string) {
  return { params: Promise.resolve({ dienst: slug }) }
}

/** Reads an answer, which must be what the document promises of it. */
async function lees<T>(pad: string, antwoord: Response): Promise<T> {
  const json = antwoord.status === 304 ? undefined : await antwoord.json()
  expect(afwijkingen(pad, 'get', { status: antwoord.status, soort: antwoord.headers.get('content-type'), json }), pad).toBe('')
  return json as T
}

type Lijst = { totaal: number; bedoeld?: string; volgende?: string; diensten: { slug: string; thema: string; levensgebeurtenissen: string[] }[] }

test('the document is OpenAPI 3.1', async () => {
  const validator = new Validator()
  expect(await validator.validate(JSON.parse(JSON.stringify(openapi())))).toEqual({ valid: true })
  expect(validator.version).toBe('3.1')
  const { paths, ...rest } = openapi()
  expect((await new Validator().validate({ ...rest, paths: { '/x': { get: { responses: 3 } } } })).valid, 'what is none is refused').toBe(false)
})

test('every route is in the document, and every path of the document is a route with that method', async () => {
  const routes = readdirSync(MAP, { recursive: true, encoding: 'utf8' })
    .filter((bestand) => path.basename(bestand) === 'route.ts')
    .map((bestand) => `/${path.dirname(bestand)}`.replace('[dienst]', '{slug}').replace('[referentie]', '{referentie}'))
  expect(Object.keys(openapi().paths).toSorted()).toEqual(routes.toSorted())
  for (const [pad, methoden] of Object.entries(openapi().paths)) {
    // That one asks who is signed in, which only a request can.
    if (pad === '/aanvragen/{referentie}') continue
    const bestand = pad.replace('{slug}', '[dienst]')
    const route = (await import(`@/${MAP}${bestand}/route`)) as Record<string, unknown>
    expect(Object.keys(route).map((naam) => naam.toLowerCase())).toEqual(Object.keys(methoden))
  }
})

test('the document that is sent is the document', async () => {
  const antwoord = document(vraag('/openapi.json'))
  expect(await antwoord.json()).toEqual(JSON.parse(JSON.stringify(openapi())))
})

test('the list is paged, and each page says where the next one is', async () => {
  const gezien: string[] = []
  let adres: string | undefined = '/diensten?perPagina=40'
  while (adres) {
    const lijst: Lijst = await lees('/diensten', await diensten(vraag(adres)))
    expect(lijst.totaal).toBe(listDiensten('nl').length)
    gezien.push(...lijst.diensten.map(({ slug }) => slug))
    adres = lijst.volgende?.split('/api/v1')[1]
  }
  expect(gezien).toEqual(listDiensten('nl').map(({ slug }) => slug))
  const engels: Lijst = await lees('/diensten', await diensten(vraag('/diensten?taal=en&perPagina=100')))
  expect(engels.diensten.map(({ slug }) => slug)).toEqual(
    listDiensten('en')
      .slice(0, 100)
      .map(({ slug }) => slug),
  )
})

test('it is searched in words of citizens, and filtered by theme and moment', async () => {
  const gezocht: Lijst = await lees('/diensten', await diensten(vraag('/diensten?zoek=ik%20ben%20verhuisd')))
  expect(gezocht.diensten[0]?.slug).toBe('adreswijziging')
  const thema: Lijst = await lees('/diensten', await diensten(vraag('/diensten?thema=MilieuEnergie&perPagina=100')))
  expect(thema.diensten.length).toBeGreaterThan(3)
  expect(new Set(thema.diensten.map((een) => een.thema))).toEqual(new Set(['MilieuEnergie']))
  const moment: Lijst = await lees('/diensten', await diensten(vraag('/diensten?moment=geboorte')))
  expect(moment.diensten.every(({ levensgebeurtenissen }) => levensgebeurtenissen.includes('geboorte'))).toBe(true)
  const leeg: Lijst = await lees('/diensten', await diensten(vraag('/diensten?zoek=xqzw')))
  expect(leeg).toMatchObject({ totaal: 0, diensten: [] })
})

test('a question that cannot be read is refused, and said which', async () => {
  const fouten = [
    'thema=Onzin',
    'taal=fr',
    'moment=nooit',
    'pagina=0',
    'pagina=-1',
    'pagina=1.5',
    'perPagina=101',
    'perPagina=x',
    `zoek=${'x'.repeat(101)}`,
    'limit=3',
  ]
  for (const fout of fouten) {
    const antwoord = await diensten(vraag(`/diensten?${fout}`))
    expect([fout, antwoord.status]).toEqual([fout, 400])
    expect((await lees<{ detail: string }>('/diensten', antwoord)).detail).toContain(fout.split('=')[0])
  }
  expect(Object.keys(LIJSTVRAGEN)).toEqual(['zoek', 'taal', 'thema', 'moment', 'pagina', 'perPagina'])
})

test('every dienst and every way into one is as the document says, with nothing that the city must still check', async () => {
  for (const { slug } of [...listDiensten('nl'), ...listIngangen()]) {
    const antwoord = await dienst(vraag(`/diensten/${slug}`), van(slug))
    const heel = await lees<{ slug: string; kost?: unknown; termijn?: unknown; formulier?: { indienen?: string; scope?: string } }>(
      '/diensten/{slug}',
      antwoord,
    )
    const record = await findRecord(heel.slug)
    if (!record) throw new Error('it is a dienst')
    expect(heel.kost === undefined).toBe(isNaTeKijken(record, 'cost'))
    if (isNaTeKijken(record, 'term')) expect(heel.termijn).toBeUndefined()
    expect(heel.formulier?.indienen === undefined).toBe(heel.formulier === undefined || record.channel === 'appointment')
    expect(await lees<object>('/diensten/{slug}/jsonld', await linkedData(vraag(''), van(slug)))).toMatchObject({ identificator: heel.slug })
  }
  for (const slug of ['bestaat-niet', '__proto__', 'constructor', '..%2f', '']) {
    expect(await lees('/diensten/{slug}', await dienst(vraag(''), van(slug)))).toMatchObject({ status: 404 })
    expect(await lees('/diensten/{slug}/jsonld', await linkedData(vraag(''), van(slug)))).toMatchObject({ status: 404 })
  }
})

test('who has an answer already does not get it again, and any site may read it', async () => {
  for (const [pad, haal] of [
    ['/diensten', (koppen: Record<string, string>) => diensten(vraag('/diensten', koppen))],
    ['/diensten.jsonld', (koppen: Record<string, string>) => catalogus(vraag('/diensten.jsonld', koppen))],
    ['/diensten/{slug}', (koppen: Record<string, string>) => dienst(vraag('', koppen), van('adreswijziging'))],
  ] as const) {
    const eerst = await haal({})
    const etag = eerst.headers.get('etag') ?? ''
    expect(eerst.headers.get('access-control-allow-origin')).toBe('*')
    expect(eerst.headers.get('cache-control')).toMatch(/^public/)
    await lees(pad, eerst)
    for (const heeft of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
      const weer = await haal({ 'if-none-match': heeft })
      expect([weer.status, await weer.text()]).toEqual([304, ''])
    }
    expect((await haal({ 'if-none-match': '"anders"' })).status).toBe(200)
  }
})
