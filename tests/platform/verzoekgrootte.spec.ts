import { globSync, readFileSync } from 'node:fs'
import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { expect, test } from '@playwright/test'
import { leesFormulier } from '@/app/verzoek'
import { MAX_VELDBYTES, MAX_VELDEN, maxMetBestanden, maxVerzoek, neemtBestanden } from '@/lib/platform/verzoekgrootte'
import { maakRuimte } from '@/scripts/web/ruimte'
import { maakWeegschaal } from '@/scripts/web/weeg-verzoek'

const FORMULIER = 'application/x-www-form-urlencoded'
const DELEN = 'multipart/form-data; boundary=----WebKitFormBoundaryAbCdEfGhIjKlMnOp'

/** What a route reads a file with, itself or by what it is built of. */
const LEEST_BESTAND = /instanceof File\b|lees-stapvraag'|lees-antwoord'|\bIndiening\b/

function routes(): { pad: string; bron: string }[] {
  return globSync('app/api/**/route.ts').map((bestand) => {
    const pad = `/${bestand
      .replace(/^app\//, '')
      .replace(/\/route\.ts$/, '')
      .replace(/\[[^\]]+\]/g, 'x')}`
    return { pad, bron: readFileSync(bestand, 'utf8') }
  })
}

test('every route that reads a file is named among those that take files, and no other is', () => {
  const alle = routes()
  expect(alle.length).toBeGreaterThan(50)
  const lezen = alle.filter(({ bron }) => LEEST_BESTAND.test(bron)).map(({ pad }) => pad)
  expect(lezen.length).toBeGreaterThan(4)
  expect(
    alle
      .map(({ pad }) => pad)
      .filter(neemtBestanden)
      .toSorted(),
  ).toEqual(lezen.toSorted())
})

test('an address takes the bytes of files only where it takes files, sent as it takes them', () => {
  expect(maxVerzoek('/api/aanvragen/geboorteakte/bewijs', DELEN)).toBe(maxMetBestanden())
  expect(maxVerzoek('/api/aanvragen/geboorteakte/bewijs', FORMULIER)).toBe(MAX_VELDBYTES)
  for (const pad of ['/api/volgen', '/api/aanvragen/geboorteakte/weg', '/loket', '/api/loket/mandaten/zoeken', '/api/v1/diensten/x']) {
    expect(maxVerzoek(pad, DELEN), pad).toBe(MAX_VELDBYTES)
  }
  expect(maxVerzoek('/api/v1/diensten/x/aanvragen', 'Application/JSON; charset=utf-8')).toBe(maxMetBestanden())
})

async function lees(pad: string, body: string, soort: string): Promise<FormData | Response> {
  return leesFormulier(new Request(`http://loket.example${pad}`, { method: 'POST', body, headers: { 'content-type': soort } }), 'nl')
}

test('a form of very many fields is refused before it is taken apart, whatever it is sent as', async () => {
  const rand = `--${DELEN.split('=')[1]}\r\n`
  const deel = `${rand}content-disposition: form-data; name="a"\r\n\r\n1\r\n`
  for (const [pad, body, soort] of [
    ['/api/volgen', '&a'.repeat(MAX_VELDEN + 1), FORMULIER],
    ['/api/volgen', '&a'.repeat(400_000), FORMULIER],
    ['/api/aanvragen/geboorteakte/bewijs', `${deel.repeat(MAX_VELDEN + 1)}${rand.trim()}--\r\n`, DELEN],
  ] as const) {
    const gelezen = await lees(pad, body, soort)
    expect(gelezen instanceof Response && gelezen.headers.get('location'), soort).toBe('/fout/te-groot')
  }
  const goed = await lees('/api/volgen', `${'&a=1'.repeat(MAX_VELDEN - 1)}`, FORMULIER)
  expect(goed instanceof FormData && goed.getAll('a').length).toBe(MAX_VELDEN - 1)
  const delen = await lees('/api/aanvragen/geboorteakte/bewijs', `${deel.repeat(3)}${rand.trim()}--\r\n`, DELEN)
  expect(delen instanceof FormData && delen.getAll('a')).toEqual(['1', '1', '1'])
})

/** A request as the rim sees it: its head, before anything of its body came. */
function kop(method: string, url: string, headers: Record<string, string> = {}): IncomingMessage {
  return Object.assign(new IncomingMessage(new Socket()), { method, url, headers })
}

const GEWEIGERD: [wat: string, verzoek: IncomingMessage, status: number][] = [
  ['a body that is asked with', kop('GET', '/a', { 'content-length': '5' }), 400],
  ['a head that brings a body', kop('HEAD', '/a', { 'content-length': '5' }), 400],
  ['another host', kop('GET', 'http://kwaad.example/diensten'), 400],
  ['no page at all', kop('OPTIONS', '*'), 400],
  ['a body of unknown length', kop('POST', '/api/volgen', { 'transfer-encoding': 'chunked' }), 411],
  ['a method that the framework has not', kop('TRACE', '/'), 405],
  ['more than anybody types', kop('POST', '/api/volgen', { 'content-length': String(MAX_VELDBYTES + 1), 'content-type': FORMULIER }), 413],
  ['a file where none is taken', kop('POST', '/api/aanmelden?x', { 'content-length': '3000000', 'content-type': DELEN }), 413],
  ['files without end', kop('POST', '/api/controleer', { 'content-length': '31000000', 'content-type': DELEN }), 413],
]

for (const [wat, verzoek, status] of GEWEIGERD) {
  test(`${wat} is refused at the rim, before anything of it is held`, () => {
    expect(maakWeegschaal()(verzoek)).toEqual({ geweigerd: status })
  })
}

test('together, large requests hold no more than there is room for, and small ones do not wait for them', () => {
  const weeg = maakWeegschaal()
  const groot = (wie: number) => {
    const koppen = { 'content-length': String(maxMetBestanden()), 'content-type': DELEN, 'x-forwarded-for': `10.0.0.${wie}` }
    return weeg(kop('POST', '/api/controleer', koppen))
  }
  const gekregen = Array.from({ length: 30 }, (_, keer) => groot(keer))
  const genomen = gekregen.filter(({ geweigerd }) => geweigerd === undefined)
  expect(genomen.length).toBe(6)
  expect(gekregen.at(-1)).toEqual({ geweigerd: 503 })
  expect(weeg(kop('POST', '/api/volgen', { 'content-length': '500', 'content-type': FORMULIER })).geweigerd).toBeUndefined()
  expect(weeg(kop('GET', '/')).geweigerd).toBeUndefined()
  for (const { laatLos } of genomen as { laatLos: () => void }[]) {
    laatLos()
    laatLos()
  }
  expect(Array.from({ length: 8 }, () => groot(1)).filter(({ geweigerd }) => geweigerd === undefined)).toHaveLength(2)
})

test('room that is given back twice is given back once', () => {
  const neem = maakRuimte(10, 6)
  const los = neem('a', 6)
  expect(neem('a', 1), 'more than the share of one').toBeUndefined()
  const anders = neem('b', 4)
  expect(neem('c', 1), 'more than there is').toBeUndefined()
  los?.()
  los?.()
  expect(neem('c', 6)).toBeDefined()
  expect(neem('d', 1)).toBeUndefined()
  anders?.()
  expect(neem('d', 4)).toBeDefined()
})
