import { adresUit, expect, test } from '@/tests/ondersteuning/portaal'

function haal(pad: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${adresUit('PORTAAL_URL')}${pad}`, { headers, redirect: 'manual' })
}

test('a dienst is linked data at its own name and for who asks for it, and a page for everybody else', async ({ page }) => {
  for (const [pad, accept] of [
    ['/diensten/adreswijziging.jsonld', '*/*'],
    ['/en/diensten/adreswijziging.jsonld', 'text/html'],
    ['/diensten/adreswijziging', 'application/ld+json'],
    ['/en/diensten/adreswijziging', 'application/ld+json, text/html;q=0.5'],
  ] as const) {
    const antwoord = await haal(pad, { accept })
    expect([pad, antwoord.status, antwoord.headers.get('content-type')]).toEqual([pad, 200, 'application/ld+json'])
    expect(await antwoord.json()).toMatchObject({ identificator: 'adreswijziging' })
  }
  expect((await haal('/diensten/bestaat-niet.jsonld')).status).toBe(404)
  for (const accept of ['text/html', '*/*'])
    expect((await haal('/diensten/adreswijziging', { accept })).headers.get('content-type')).toContain('text/html')
  await page.goto('/diensten/geboorteakte-uittreksel')
  const elders = await page.locator('link[rel="alternate"][type="application/ld+json"]').getAttribute('href')
  expect(await (await haal(new URL(elders ?? '').pathname)).json()).toMatchObject({ identificator: 'geboorteakte' })
})

test('the whole catalogue comes in one piece, and not again to who has it', async () => {
  const antwoord = await haal('/api/v1/diensten.jsonld')
  const { diensten } = (await antwoord.json()) as { diensten: { identificator: string }[] }
  expect(diensten.length).toBeGreaterThan(150)
  const weer = await haal('/api/v1/diensten.jsonld', { 'if-none-match': antwoord.headers.get('etag') ?? '' })
  expect(weer.status).toBe(304)
  const elders = await haal('/api/v1/diensten.jsonld', { 'if-none-match': antwoord.headers.get('etag') ?? '' })
  expect(elders.status, 'also by the other process').toBe(304)
})

test('a page of a dienst says what it is to machines, under the policy of its own scripts', async ({ page }) => {
  for (const [taal, adres] of [
    ['nl', '/diensten/grofvuil-ophalen'],
    ['en', '/en/diensten/grofvuil-ophalen'],
  ]) {
    await page.goto(adres ?? '')
    const tekst = await page.locator('script[type="application/ld+json"]').textContent()
    const { '@graph': delen } = JSON.parse(tekst ?? '') as { '@graph': { '@type': string; inLanguage?: string }[] }
    expect(delen.map((deel) => deel['@type'])).toEqual(['GovernmentService', 'BreadcrumbList'])
    expect(delen[0]?.inLanguage).toBe(taal)
    expect(await page.locator('link[rel="alternate"][hreflang]').evaluateAll((alle) => alle.map((een) => een.getAttribute('hreflang')))).toEqual(
      expect.arrayContaining(['nl', 'en', 'x-default']),
    )
  }
})

test('search engines find every page, and of a demonstration none', async () => {
  const kaart = await (await haal('/sitemap.xml')).text()
  expect(kaart).toContain('<loc>')
  expect(kaart).toContain('/en/diensten/adreswijziging')
  expect(kaart).toMatch(/<lastmod>\d{4}-\d{2}<\/lastmod>/)
  expect(kaart).toContain('hreflang="en"')
  expect(await (await haal('/robots.txt')).text()).toMatch(/User-Agent: \*\nDisallow: \/\n/i)
  expect(await (await haal('/')).text()).toContain('content="noindex"')
})
