import { vraag } from '@/tests/ondersteuning/gelijk-antwoord'
import { inTweeModi } from '@/tests/ondersteuning/in-elke-modus'
import { meldAan } from '@/tests/ondersteuning/meld-aan'
import { expect, test } from '@/tests/ondersteuning/portaal'
import { eenPortaalburger } from '@/tests/ondersteuning/portaalburger'
import { isToegankelijk, pastInBreedte } from '@/tests/ondersteuning/toegankelijk'
import { meldVlugAan } from '@/tests/ondersteuning/vlug'

inTweeModi('somebody who moves finds what to do and when, makes it their own list and ticks it off', async ({ page, hand, modus }) => {
  const burger = await eenPortaalburger()
  const main = page.getByRole('main')
  await page.goto('/')
  await hand.druk(main.getByRole('link', { name: 'Ik ga verhuizen' }))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ik ga verhuizen')
  await hand.vul(main.getByLabel('Dag', { exact: true }), '1')
  await hand.vul(main.getByLabel('Maand', { exact: true }), '12')
  await hand.vul(main.getByLabel('Jaar', { exact: true }), '2031')
  await hand.druk(main.getByRole('button', { name: 'Toon de dagen' }))
  const adres = main.getByRole('listitem').filter({ hasText: 'Adreswijziging doorgeven' })
  await expect(adres).toContainText('Vanaf 1 december 2031, uiterlijk op 11 december 2031')
  await pastInBreedte(page, 'a life event')

  await hand.druk(main.getByRole('link', { name: 'Meld je aan', exact: true }))
  await meldAan(page, hand, burger.loginnaam)
  await expect(adres, 'the day came along').toContainText('uiterlijk op 11 december 2031')
  await hand.druk(main.getByRole('button', { name: 'Maak er mijn lijst van' }))
  await expect(page).toHaveURL(/\/mijn\/stappenplannen\/verhuizen$/)
  await expect(main).toContainText('0 van 10 gedaan')
  await hand.druk(main.getByRole('button', { name: 'Niet voor mij: Parkeerverbod aanvragen voor je verhuis' }))
  await expect(main).toContainText('0 van 9 gedaan')
  await hand.druk(main.getByRole('button', { name: 'Vink af: Grofvuil laten ophalen' }))
  await expect(main).toContainText('1 van 9 gedaan')
  await expect(main.getByRole('heading', { name: 'Nu te doen: Adreswijziging doorgeven' })).toBeVisible()
  await pastInBreedte(page, 'a list')
  if (modus.javascript) await isToegankelijk(page, 'a list')

  await page.goto('/mijn')
  const kaart = main.getByRole('listitem').filter({ hasText: 'Ik ga verhuizen' })
  await expect(kaart).toContainText('Nu te doen: Adreswijziging doorgeven')
  await expect(kaart).toContainText('Uiterlijk op 11 december 2031')
  await hand.druk(kaart.getByRole('link', { name: 'Ik ga verhuizen' }))
  await hand.druk(main.getByRole('button', { name: 'Verwijder deze lijst' }))
  await expect(main).toContainText('Je lijst is verwijderd.')
  await expect(main.getByRole('link', { name: 'Ik ga verhuizen' })).toHaveCount(0)
})

inTweeModi('a parent reads what is for them and why, and switches it off at once', async ({ page, hand }) => {
  const burger = await eenPortaalburger({ leden: [{ leeftijd: 6, ouders: [0] }] })
  const main = page.getByRole('main')
  await page.goto('/mijn/voor-jou')
  await meldAan(page, hand, burger.loginnaam)
  const kids = main.getByRole('listitem').filter({ hasText: 'Kids-ID aanvragen' })
  await expect(kids).toContainText(/Omdat je kind in \d{4} geboren is\./)
  await hand.druk(main.getByRole('button', { name: 'Zet uit' }))
  await expect(main).toContainText('Voor jou staat uit. De lijst is weg.')
  await expect(kids).toHaveCount(0)
  await page.goto('/mijn')
  await expect(main).not.toContainText('Omdat je kind')
  await page.goto('/mijn/voor-jou')
  await hand.druk(main.getByRole('button', { name: 'Zet aan' }))
  await expect(kids).toContainText('Omdat je kind')
})

test('a form says before it begins how many questions it asks, fewer to who is known', async ({ page }) => {
  const main = page.getByRole('main')
  await page.goto('/diensten/adreswijziging')
  await expect(main).toContainText('Dit zijn meestal 9 vragen. Met aanmelden blijven er 7 over.')
  await meldVlugAan(page, (await eenPortaalburger()).loginnaam)
  await page.goto('/diensten/adreswijziging')
  await expect(main).toContainText(/Je krijgt [78] vragen\. .*weten we al/)
})

test('an address leads to the own list only: that of somebody else is neither seen nor changed', async ({ page, anderePagina }) => {
  const andere = await anderePagina()
  await meldVlugAan(page, (await eenPortaalburger()).loginnaam)
  await meldVlugAan(andere, (await eenPortaalburger()).loginnaam)
  const stuur = (wie: typeof page, form: Record<string, string>) =>
    wie.request.post('/api/mijn/stappenplannen', { form: { taal: 'nl', gebeurtenis: 'verhuizen', ...form }, maxRedirects: 0 })
  expect((await stuur(andere, { 'datum-dag': '2031-12-01' })).headers().location).toBe('/mijn/stappenplannen/verhuizen')
  expect((await vraag(andere, '/mijn/stappenplannen/verhuizen')).status).toBe(200)
  for (const taal of ['', '/en']) expect((await vraag(page, `${taal}/mijn/stappenplannen/verhuizen`)).status).toBe(404)
  await stuur(page, { stap: 'adreswijziging', keuze: 'gedaan' })
  await stuur(page, { doe: 'weg' })
  expect((await vraag(page, '/mijn/stappenplannen/verhuizen')).status, 'nothing was made by a tick').toBe(404)
  const { tekst } = await vraag(andere, '/mijn/stappenplannen/verhuizen')
  expect(tekst).toContain('2031')
  expect(tekst).not.toContain('Je vinkte dit zelf af.')
})

test('who is not signed in, and a member of staff, has no list and nothing that is for them', async ({ page }) => {
  const wordtGeweigerd = async () => {
    for (const adres of ['/mijn/stappenplannen/verhuizen', '/mijn/voor-jou'])
      expect((await vraag(page, adres)).naar, adres).toMatch(/^\/aanmelden\?terug=/)
    for (const [pad, form] of [
      ['stappenplannen', { gebeurtenis: 'verhuizen' }],
      ['voor-jou', { aan: 'nee' }],
    ] as const) {
      const antwoord = await page.request.post(`/api/mijn/${pad}`, { form: { taal: 'nl', ...form }, maxRedirects: 0 })
      expect(antwoord.headers().location, pad).toMatch(/^\/aanmelden\?terug=/)
    }
  }
  await wordtGeweigerd()
  await meldVlugAan(page, 'dirk', 'iam-mprofiel-eid')
  await wordtGeweigerd()
})

test('what is no event, no step and no day is refused without a fault', async ({ page }) => {
  await meldVlugAan(page, (await eenPortaalburger()).loginnaam)
  const stuur = async (form: Record<string, string>) => {
    const antwoord = await page.request.post('/api/mijn/stappenplannen', { form: { taal: 'nl', ...form }, maxRedirects: 0 })
    expect(antwoord.status()).toBe(303)
    return antwoord.headers().location
  }
  for (const gebeurtenis of ['', 'bestaat-niet', '__proto__', '../mijn', 'a'.repeat(5_000)]) {
    expect(await stuur({ gebeurtenis }), gebeurtenis.slice(0, 20)).toBe('/levensgebeurtenissen')
  }
  for (const dag of ['32', '\u0000', '<script>', '9'.repeat(500), '2026-02-30']) {
    expect(await stuur({ gebeurtenis: 'verhuizen', 'datum-dag': dag, 'datum-maand': '1', 'datum-jaar': '2027' })).toBe(
      '/mijn/stappenplannen/verhuizen?dag=fout',
    )
  }
  expect(await stuur({ gebeurtenis: 'verhuizen', stap: '"><b>\r\nx', keuze: 'gedaan' })).toBe('/mijn/stappenplannen/verhuizen#')
  expect((await vraag(page, '/mijn/stappenplannen/verhuizen')).status).toBe(404)
})
