import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { expect, test } from '@playwright/test'
import { toonNietGevonden } from '@/scripts/web/niet-gevonden'

let server: Server
let poort: number
/** The heads of what was asked for the page of what is not there. */
let gevraagd: { pad: string; koppen: IncomingHttpHeaders }[]

/** A portal that knows one page: that of what is not there. Everything else is the framework's empty answer. */
test.beforeEach(async () => {
  gevraagd = []
  server = createServer((verzoek, antwoord) => {
    toonNietGevonden(verzoek, antwoord, poort)
    antwoord.setHeader('content-type', 'text/html')
    if (!verzoek.url?.startsWith('/fout/')) {
      antwoord.statusCode = 404
      antwoord.end('leeg')
      return
    }
    gevraagd.push({ pad: verzoek.url, koppen: verzoek.headers })
    antwoord.end(`<h1>niets</h1>${verzoek.headers.cookie ?? ''}`)
  }).listen(0)
  await once(server, 'listening')
  poort = (server.address() as AddressInfo).port
})
test.afterEach(() => server.close())

async function stuur(bytes: string): Promise<string> {
  const lijn = connect(poort, '127.0.0.1')
  lijn.write(bytes)
  let tekst = ''
  for await (const stuk of lijn.setEncoding('utf8')) tekst += stuk
  return tekst
}

const BROWSER = 'host: loket.example\r\naccept: text/html\r\nconnection: close\r\n'

test('what a visitor sends along with an address that is not there reaches nobody else', async () => {
  const smokkel = 'GET /fout/gesmokkeld HTTP/1.1\r\nhost: kwaad.example\r\n\r\n'
  for (const extra of [`content-length: ${smokkel.length}`, 'expect: 100-continue', 'upgrade: websocket', 'x-anders: ja']) {
    const antwoord = await stuur(`GET /a HTTP/1.1\r\n${BROWSER}cookie: a=1\r\n${extra}\r\n\r\n${extra.startsWith('content') ? smokkel : ''}`)
    expect(antwoord, extra).toContain('404 Not Found')
    expect(antwoord, extra).toContain('<h1>niets</h1>a=1')
    const volgende = await stuur(`GET /b HTTP/1.1\r\n${BROWSER}cookie: b=2\r\n\r\n`)
    expect(volgende, extra).toContain('404 Not Found')
    expect(volgende, extra).toContain('<h1>niets</h1>b=2')
  }
  expect(gevraagd.map(({ pad }) => pad)).toEqual(Array(8).fill('/fout/niet-gevonden'))
  for (const { koppen } of gevraagd) {
    expect(Object.keys(koppen).toSorted()).toEqual(['accept', 'connection', 'cookie', 'host', 'x-gezocht'])
    expect(koppen.connection, 'each on a line of its own').toBe('close')
  }
})
