import type { APIRequestContext, APIResponse } from '@playwright/test'
import { handVan } from '@/tests/ondersteuning/hand'
import { meldAan } from '@/tests/ondersteuning/meld-aan'
import { expect, MODI, test } from '@/tests/ondersteuning/portaal'
import { eenPortaalburger } from '@/tests/ondersteuning/portaalburger'

const [MUIS] = MODI

/** The addresses that forms are sent to. */
const FORMULIEREN = [
  '/api/aanmelden',
  '/api/afmelden',
  '/api/controleer',
  '/api/loket/A-0000-0000-00/nemen',
  '/api/loket/documenten/D-0000',
  '/api/loket/goedkeuren/00000000-0000-7000-8000-000000000000',
  '/api/loket/beschermd',
  '/api/loket/bescherming',
  '/api/loket/toezicht',
  '/api/loket/inzagevragen/00000000-0000-7000-8000-000000000000',
  '/api/mijn/inzagevraag',
  '/api/mijn/mail-opnieuw',
  '/api/loket/balie',
  '/api/loket/balie/00000000-0000-7000-8000-000000000000/situatie',
  '/api/instemmen',
  '/api/mijn/instemmingen/00000000-0000-7000-8000-000000000000/akkoord',
  '/api/mijn/intrekken',
  '/api/volgen/intrekken',
  '/api/volgen/vragen',
  '/api/mijn/afspraken',
  '/api/mijn/afspraken/keuze',
  '/api/mijn/afspraken/wachtlijst',
  '/api/aankomst',
  '/api/loket/agenda/stap',
  '/api/loket/agenda/plaats/gevolgen',
  '/api/mijn/documenten/vanzelf',
  '/api/mijn/mailkeuze',
  '/api/mijn/stappenplannen',
  '/api/mijn/voor-jou',
  '/api/aanvragen/adreswijziging',
  '/api/aanvragen/adreswijziging/situatie',
  '/api/aanvragen/adreswijziging/weg',
  '/api/aanvragen/adreswijziging/loket',
]

/** Bodies that are no form. */
const GEEN_FORMULIER: [wat: string, soort: string, inhoud: string][] = [
  ['JSON', 'application/json', '{"taal":"nl"}'],
  ['half a multipart', 'multipart/form-data; boundary=x', '--x\r\nrest'],
  ['a multipart without a border', 'multipart/form-data', 'x'],
]

function stuur(request: APIRequestContext, adres: string, soort: string, data: string | Buffer): Promise<APIResponse> {
  return request.post(adres, { headers: { 'content-type': soort, accept: 'text/html' }, data, maxRedirects: 0 })
}

for (const [wat, soort, inhoud] of GEEN_FORMULIER) {
  test(`${wat} where a form is expected is refused as the sender's fault`, async ({ request }) => {
    for (const adres of FORMULIEREN) {
      const antwoord = await stuur(request, adres, soort, inhoud)
      expect(antwoord.status(), adres).toBe(400)
      expect(await antwoord.text(), adres).toContain('<h1>We konden niet lezen wat je stuurde</h1>')
    }
  })
}

test('a question that an address asks twice counts once', async ({ request }) => {
  const antwoord = await request.get('/aanmelden?terug=/mijn/documenten&terug=/mijn', { headers: { accept: 'text/html' } })
  expect(antwoord.status()).toBe(200)
})

test('what the provider calls a fault is never looked up as something else', async ({ request }) => {
  for (const fout of ['constructor', '__proto__', 'toString']) {
    const antwoord = await request.get(`/api/auth/error?error=${fout}`, { maxRedirects: 0 })
    expect(antwoord.headers().location).toBe('/aanmelden?fout=mislukt&terug=%2Fmijn')
  }
})

test('staff who ask after two references at once get the list of the first', async ({ page }) => {
  if (!MUIS) throw new Error('there is a mode')
  await page.goto('/loket')
  await meldAan(page, handVan(page, MUIS), 'dirk', 'iam-mprofiel-eid')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Werklijst')
  expect((await page.request.get('/loket/inzagen?referentie=a&referentie=b')).status()).toBe(200)
})

test('a form with files that is too large, or comes from another site, gets its page', async ({ request }) => {
  const groot = await stuur(request, '/api/aanvragen/geboorteakte/hoedanigheid', 'multipart/form-data; boundary=x', Buffer.alloc(31_000_000))
  expect(groot.status()).toBe(413)
  expect(await groot.text()).toMatch(/<h1>[^<]*te groot/)
  const vreemd = await request.post('/en/mijn', {
    headers: { 'content-type': 'multipart/form-data; boundary=x', origin: 'https://kwaad.example' },
    data: '--x--',
  })
  expect(vreemd.status()).toBe(403)
  expect(await vreemd.text()).toContain('<h1>')
})

test('an address that cannot be read is a page that is not there', async ({ request }) => {
  for (const adres of [
    '/mijn/aanvragen/%E0%A4%A',
    '/en/mijn/documenten/%E0',
    '/loket/aanvragen/%',
    '/diensten/%ff?zoek=%ff',
    '/diensten/%25',
    '/en/%2541',
  ]) {
    expect([307, 404], adres).toContain((await request.get(adres, { headers: { accept: 'text/html' }, maxRedirects: 0 })).status())
  }
  expect((await request.get('/api/v1/aanvragen/%E0')).status()).toBe(401)
  expect((await request.fetch('/mijn', { method: 'TRACE' })).status()).toBe(405)
})

/** Every kind of answer: a page, one that is not there, a file, what is no page at all, a redirect of ours and of the framework. */
const ANTWOORDEN = ['/', '/en/bestaat-niet', '/icoon.svg', '/robots.txt', '/mijn/x.png', '/_next/bestaat-niet', '/api/health', '/mijn', '/mijn/']

test('every answer carries the security headers', async ({ page, request }) => {
  await page.goto('/')
  const stijl = (await page.locator('link[rel=stylesheet]').first().getAttribute('href')) ?? ''
  for (const adres of [...ANTWOORDEN, stijl]) {
    const koppen = (await request.get(adres, { maxRedirects: 0 })).headersArray()
    const van = (naam: string) => koppen.filter((kop) => kop.name.toLowerCase() === naam).map(({ value }) => value)
    expect(van('x-content-type-options'), adres).toEqual(['nosniff'])
    expect(van('referrer-policy'), adres).toEqual(['same-origin'])
    expect(van('x-frame-options'), adres).toEqual(['DENY'])
    expect(van('content-security-policy'), adres).toHaveLength(1)
    expect(van('content-security-policy')[0], adres).not.toContain('unsafe')
  }
})

test('control signs in what is sent are left out, and the rest is kept as it was typed', async ({ page }) => {
  if (!MUIS) throw new Error('there is a mode')
  const burger = await eenPortaalburger()
  await page.goto('/diensten/adreswijziging/aanvraag/situatie')
  await meldAan(page, handVan(page, MUIS), burger.loginnaam)
  await expect(page).toHaveURL(/situatie$/)
  await page.request.post('/api/aanvragen/adreswijziging/situatie', { form: { situatie: 'gewoon' } })
  const straat = '<b>Straat\u0000 & "co"\u0007 $(1) 😀'
  await page.request.post('/api/aanvragen/adreswijziging/nieuw-adres', { form: { 'nieuwAdres-straat': straat } })
  await page.goto('/diensten/adreswijziging/aanvraag/nieuw-adres')
  await expect(page.getByLabel('Straat')).toHaveValue('<b>Straat & "co" $(1) 😀')
})
