import { vrijePoort } from '@/tests/bronnen/proefregisters'
import { type EigenWeb, startEigenWeb } from '@/tests/ondersteuning/eigen-web'
import { adresUit, expect, MODI, opties, test } from '@/tests/ondersteuning/portaal'
import { eenPortaalburger } from '@/tests/ondersteuning/portaalburger'
import { isGeldigeHtml, isToegankelijk, pastInBreedte } from '@/tests/ondersteuning/toegankelijk'
import { meldVlugAan } from '@/tests/ondersteuning/vlug'

test.describe.configure({ mode: 'serial' })

let stuk: EigenWeb

test.beforeAll(async () => {
  const dicht = await vrijePoort()
  stuk = await startEigenWeb({ DATABASE_URL: `postgresql://niemand:niemand@127.0.0.1:${dicht}/weg` }, 503)
})

test.afterAll(() => stuk.stop())

for (const modus of MODI.filter(({ naam }) => naam === '1280 px' || naam === '320 px, no JavaScript')) {
  test.describe(modus.naam, () => {
    test.use(opties(modus))

    test(`without its database the portal says so as to a person, with a number that stands in its log, ${modus.naam}`, async ({
      page,
      klachten,
    }) => {
      klachten.verwacht.push(/500/)
      const burger = await eenPortaalburger()
      await meldVlugAan(page, burger.loginnaam)
      for (const [adres, titel, taal] of [
        ['/mijn', 'Er ging iets mis bij ons', 'nl'],
        ['/en/mijn/documenten', 'Something went wrong on our side', 'en'],
        ['/diensten/adreswijziging/aanvraag/situatie', 'Er ging iets mis bij ons', 'nl'],
      ] as const) {
        const antwoord = await page.goto(`${stuk.url}${adres}`)
        expect(antwoord?.status()).toBe(500)
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(titel)
        await expect(page.locator('html')).toHaveAttribute('lang', taal)
        const [nummer = ''] = /[0-9a-f-]{36}/.exec((await page.getByRole('main').textContent()) ?? '') ?? []
        expect(nummer).not.toBe('')
        await expect.poll(stuk.log).toContain(nummer)
        const html = (await antwoord?.text()) ?? ''
        expect(html, 'no trace of the code').not.toMatch(/node_modules|at \w+ \(|prisma/i)
        expect(html).not.toContain(burger.insz)
        await isGeldigeHtml(html, adres)
        await pastInBreedte(page, adres)
        if (!modus.javascript) continue
        await isToegankelijk(page, adres)
        await page.emulateMedia({ colorScheme: 'dark' })
        await isToegankelijk(page, `${adres}, dark`)
        await page.emulateMedia({ colorScheme: 'light' })
      }
      expect(stuk.log()).not.toContain(burger.insz)
    })
  })
}

test('an address that is too long, and a form by the wrong door, get a page as well', async ({ page, klachten }) => {
  klachten.verwacht.push(/431|405/)
  for (const [adres, status, titel] of [
    [`/en/diensten?zoek=${'a'.repeat(20_000)}`, 431, 'This address is too long'],
    // No page says in which language: what the browser asks for counts.
    ['/api/aanmelden', 405, 'We could not read what you sent'],
  ] as const) {
    const antwoord = await page.goto(`${stuk.url}${adres}`)
    expect(antwoord?.status()).toBe(status)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(titel)
    await isToegankelijk(page, titel)
    await page.setViewportSize({ width: 320, height: 720 })
    await pastInBreedte(page, titel)
  }
})

test('health says that the database does not answer, and what asks no data goes on', async ({ request }) => {
  const gezondheid = await request.get(`${stuk.url}/api/health`)
  expect(gezondheid.status()).toBe(503)
  expect(await gezondheid.json()).toEqual({ status: expect.stringContaining('database') })
  expect((await request.get(`${stuk.url}/diensten/adreswijziging`)).status()).toBe(200)
  expect((await request.get(`${adresUit('PORTAAL_URL')}/api/health`)).status()).toBe(200)
})

test('a form that could not be stored says so, and nothing else', async ({ page, request }) => {
  await meldVlugAan(page, (await eenPortaalburger()).loginnaam)
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
  const antwoord = await request.post(`${stuk.url}/api/aanvragen/adreswijziging/situatie`, {
    form: { situatie: 'gewoon' },
    headers: { accept: 'text/html', cookie },
    maxRedirects: 0,
  })
  expect(antwoord.status()).toBe(500)
  expect(await antwoord.text()).toContain('Er ging iets mis bij ons')
})
