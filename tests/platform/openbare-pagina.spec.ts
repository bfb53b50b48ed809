import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test as basis, expect } from '@playwright/test'
import { bewaarOpenbaar, type Openbaar } from '@/scripts/web/openbare-pagina'
import { toonOpenbaar, zoekadres } from '@/scripts/web/toon-openbaar'

type Antwoord = (antwoord: ServerResponse, verzoek: IncomingMessage) => void
type Portaal = { openbaar: Openbaar; gevraagd: string[]; antwoordt: (met: Antwoord) => void }

const BELEID = "script-src 'nonce-bm9uY2U='"

/** What keeps the pages of a server that answers as the test says. */
const test = basis.extend<{ portaal: Portaal }>({
  portaal: async ({ browserName: _ }, geef) => {
    const gevraagd: string[] = []
    let met: Antwoord = (antwoord) => antwoord.end()
    const server = createServer((verzoek, antwoord) => {
      gevraagd.push(verzoek.url ?? '')
      met(antwoord, verzoek)
    })
    await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar))
    const openbaar = bewaarOpenbaar((server.address() as AddressInfo).port, 'loket.example')
    const antwoordt = (antwoord: Antwoord) => {
      met = antwoord
    }
    await geef({ openbaar, gevraagd, antwoordt })
    await new Promise((klaar) => server.close(klaar))
  },
})

const goed: Antwoord = (antwoord) => {
  antwoord.writeHead(200, {
    'content-type': 'text/html',
    link: '</a.css>; rel=preload; nonce="bm9uY2U="',
    'content-security-policy': BELEID,
    'x-correlatie-id': 'van één antwoord',
  })
  antwoord.end('<script nonce="bm9uY2U=">1</script><script nonce="bm9uY2U=">2</script>')
}

test('however many ask at once, a page is made once, and its nonce is cut out of it', async ({ portaal: { openbaar, gevraagd, antwoordt } }) => {
  antwoordt(goed)
  const paginas = await Promise.all(Array.from({ length: 50 }, () => openbaar('/diensten')))
  expect(gevraagd).toEqual(['/diensten'])
  const [eerste] = paginas
  if (!eerste || eerste === 'niet-gevonden') throw new Error('there is no page')
  expect(eerste.delen).toEqual(['<script nonce="', '">1</script><script nonce="', '">2</script>'])
  expect(eerste.koppen).toEqual([
    ['content-type', ['text/html']],
    ['link', ['</a.css>; rel=preload; nonce="', '"']],
  ])
})

test('the page is asked by ourselves: with our own host, and nothing of a visitor', async ({ portaal: { openbaar, antwoordt } }) => {
  let koppen = {}
  antwoordt((antwoord, { headers }) => {
    koppen = headers
    goed(antwoord, {} as IncomingMessage)
  })
  await openbaar('/hulp')
  expect(koppen).toEqual({ host: 'loket.example', accept: 'text/html', 'x-gezocht': '/hulp', connection: expect.any(String) })
})

const NIET_TE_BEWAREN: [wat: string, antwoord: Antwoord][] = [
  ['leads elsewhere', (antwoord) => antwoord.writeHead(307, { location: '/' }).end()],
  ['sets a cookie', (antwoord) => antwoord.writeHead(200, { 'content-security-policy': BELEID, 'set-cookie': 'a=b' }).end('bm9uY2U=')],
  ['has no policy of its own', (antwoord) => antwoord.writeHead(200).end('bm9uY2U=')],
]

for (const [wat, antwoord] of NIET_TE_BEWAREN) {
  test(`a page that ${wat} is not kept`, async ({ portaal: { openbaar, gevraagd, antwoordt } }) => {
    antwoordt(antwoord)
    expect(await openbaar('/a')).toBeUndefined()
    expect(await openbaar('/a')).toBeUndefined()
    expect(gevraagd).toEqual(['/a', '/a'])
  })
}

test('what is not there is asked once, and said to be so', async ({ portaal: { openbaar, gevraagd, antwoordt } }) => {
  antwoordt((antwoord) => antwoord.writeHead(404, { 'content-security-policy': BELEID }).end('bm9uY2U='))
  expect(await openbaar('/a')).toBe('niet-gevonden')
  expect(await openbaar('/a')).toBe('niet-gevonden')
  expect(gevraagd).toEqual(['/a'])
})

test('a page that asks to be kept by nobody is given, and made anew for the next', async ({ portaal: { openbaar, gevraagd, antwoordt } }) => {
  antwoordt((antwoord) => {
    antwoord.writeHead(200, { 'content-type': 'text/html', 'content-security-policy': BELEID })
    antwoord.end('<meta name="robots" content="noindex, noarchive"/><script nonce="bm9uY2U=">1</script>')
  })
  for (const keer of [1, 2]) {
    expect(await openbaar('/diensten?zoek=xyz')).toMatchObject({ delen: { length: 2 } })
    expect(gevraagd).toHaveLength(keer)
  }
})

test('searches that ask the same are one address, and anything else is none', () => {
  for (const url of ['/diensten?zoek=pas+kwijt', '/diensten?moment=&zoek=%20pas%20%20kwijt&thema='])
    expect(zoekadres(url)).toBe('/diensten?zoek=pas+kwijt')
  expect(zoekadres('/en/diensten?thema=Mobiliteit&zoek=a')).toBe('/en/diensten?zoek=a&thema=Mobiliteit')
  expect(zoekadres('/diensten?zoek=')).toBe('/diensten')
  expect(zoekadres('/diensten?zoek=wat?')).toBe('/diensten?zoek=wat%3F')
  for (const url of ['/diensten', '/hulp?zoek=a', '/diensten/a?zoek=a', '/diensten?zoek=a&zoek=b', '/diensten?zoek=a&_rsc=1', '/mijn?zoek=a']) {
    expect(zoekadres(url), url).toBeUndefined()
  }
})

test('what is not there is answered with one page, and without a second answer of the framework', async ({
  portaal: { openbaar, gevraagd, antwoordt },
}) => {
  antwoordt((antwoord) => antwoord.writeHead(404).end())
  const [verzoek, antwoord] = [{ method: 'GET', url: '/diensten/bestaat-niet', headers: {} } as IncomingMessage, {} as ServerResponse]
  let niets = 0
  const toonNiets = () => {
    niets += 1
  }
  expect(await toonOpenbaar(verzoek, antwoord, { paginas: openbaar, zoekingen: openbaar }, toonNiets)).toBe(true)
  expect({ niets, gevraagd }).toEqual({ niets: 1, gevraagd: ['/diensten/bestaat-niet'] })
})

test('a page that failed is asked again by the next', async ({ portaal: { openbaar, antwoordt } }) => {
  for (const stuk of [(antwoord: ServerResponse) => antwoord.writeHead(503).end(), (antwoord: ServerResponse) => antwoord.destroy()]) {
    antwoordt(stuk)
    expect(await openbaar('/')).toBeUndefined()
  }
  antwoordt(goed)
  expect(await openbaar('/')).toMatchObject({ delen: { length: 3 } })
})
