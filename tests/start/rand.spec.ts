import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { expect, test } from '@playwright/test'
import { weiger, weigerOnleesbare } from '@/scripts/web/weiger'
import { isGeldigeHtml } from '@/tests/ondersteuning/toegankelijk'

let server: Server

test.beforeAll(async () => {
  server = createServer((verzoek, antwoord) => weiger(verzoek, antwoord, 411))
  weigerOnleesbare(server)
  server.listen(0)
  await once(server, 'listening')
})
test.afterAll(() => server.close())

type Antwoord = { status: number; koppen: Map<string, string>; inhoud: string }

/** Sends bytes as they are; gives the whole answer, which ends because the server closes. */
async function stuur(bytes: string): Promise<Antwoord> {
  const lijn = connect((server.address() as AddressInfo).port, '127.0.0.1')
  lijn.write(bytes)
  let tekst = ''
  for await (const stuk of lijn.setEncoding('utf8')) tekst += stuk
  const [kop = '', ...rest] = tekst.split('\r\n\r\n')
  const [eerste = '', ...regels] = kop.split('\r\n')
  const koppen = new Map(regels.map((regel) => [regel.slice(0, regel.indexOf(':')).toLowerCase(), regel.slice(regel.indexOf(':') + 2)]))
  return { status: Number(eerste.split(' ')[1]), koppen, inhoud: rest.join('\r\n\r\n') }
}

const LANG = 'a'.repeat(20_000)
const BROWSER = 'host: x\r\naccept: text/html\r\n'

/** What is refused, what is sent, and what the person reads. */
const GEWEIGERD: [wat: string, bytes: string, status: number, titel: string, taal: string][] = [
  ['an address without end', `GET /${LANG} HTTP/1.1\r\n${BROWSER}\r\n`, 431, 'Dit adres is te lang', 'nl'],
  ['the same in English', `GET /en/${LANG} HTTP/1.1\r\n${BROWSER}\r\n`, 431, 'This address is too long', 'en'],
  ['cookies without end', `GET /en/mijn HTTP/1.1\r\n${BROWSER}cookie: ${LANG}\r\n\r\n`, 431, 'This address is too long', 'en'],
  ['what is no request', 'dit is geen verzoek\r\n\r\n', 400, 'We konden niet lezen wat je stuurde', 'nl'],
  ['half a request', `GET /en HTTP/1.1\r\nzomaar een regel\r\n\r\n`, 400, 'We could not read what you sent', 'en'],
  ['no request, of who reads English', 'X\r\naccept-language: fr, en-GB;q=0.8\r\n\r\n', 400, 'We could not read what you sent', 'en'],
  [
    'a body of unknown length',
    `POST /api/aanmelden HTTP/1.1\r\n${BROWSER}referer: http://x/en/aanmelden\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`,
    411,
    'We could not read what you sent',
    'en',
  ],
]

for (const [wat, bytes, status, titel, taal] of GEWEIGERD) {
  test(`${wat} gets a page that a person understands, and the connection is closed`, async () => {
    const antwoord = await stuur(bytes)
    expect(antwoord.status).toBe(status)
    expect(antwoord.koppen.get('content-type')).toBe('text/html; charset=utf-8')
    expect(Number(antwoord.koppen.get('content-length')), 'the answer is whole').toBe(Buffer.byteLength(antwoord.inhoud))
    expect(antwoord.koppen.get('connection')).toBe('close')
    expect(antwoord.inhoud).toContain(`<html lang="${taal}">`)
    expect(antwoord.inhoud).toContain(`<h1>${titel}</h1>`)
    expect(antwoord.inhoud, 'nothing of what was sent').not.toContain('aaaa')
    await isGeldigeHtml(antwoord.inhoud, wat)
  })
}

test('what Node cannot read is answered with the security headers', async () => {
  const { koppen } = await stuur(`GET /${LANG} HTTP/1.1\r\n${BROWSER}\r\n`)
  expect(koppen.get('x-content-type-options')).toBe('nosniff')
  expect(koppen.get('x-frame-options')).toBe('DENY')
  expect(koppen.get('referrer-policy')).toBe('same-origin')
  expect(koppen.get('content-security-policy')).toContain("default-src 'self'")
  expect(koppen.get('cache-control')).toBe('no-store')
})

test('a program gets a problem instead of a page', async () => {
  const lang = await stuur(`GET /api/v1/adressen?q=${LANG} HTTP/1.1\r\nhost: x\r\n\r\n`)
  expect(lang.koppen.get('content-type')).toBe('application/problem+json')
  expect(JSON.parse(lang.inhoud)).toEqual({ type: 'about:blank', title: 'Request Header Fields Too Large', status: 431, code: 'te-lang' })
  const zonderLengte = await stuur(`POST /api/v1/aanvragen HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`)
  expect(JSON.parse(zonderLengte.inhoud)).toMatchObject({ status: 411, code: 'onleesbaar' })
})
