import type { Page } from '@playwright/test'
import { PDF } from '@/tests/aanvragen/bestanden'
import { isVoorIedereen, openOgen, sluitOgen, testVanIemand as test } from '@/tests/ondersteuning/bladzijde'
import { expect } from '@/tests/ondersteuning/portaal'
import { eenPortaalburger, type Portaalburger } from '@/tests/ondersteuning/portaalburger'
import { meldVlugAan, verhuisVlug, wachtOpVersies } from '@/tests/ondersteuning/vlug'

test.describe.configure({ timeout: 300_000 })

const DIENST = 'adreswijziging'
const BREED = { width: 1280, height: 900 }
const ADRES = { straat: 'Turnhoutsebaan', huisnummer: '110', postcode: '2140' }

/** Gives a mandate on the pages; the code that is shown. */
async function geef(page: Page, aan: Portaalburger, groep = 'Alle formulieren van de stad'): Promise<string> {
  await page.setViewportSize(BREED)
  await page.goto('/mijn/mandaten/nieuw')
  await page.getByLabel('Voornaam van wie voor jou handelt').fill(aan.voornaam)
  await page.getByLabel('Achternaam').fill(aan.achternaam)
  await page.getByLabel(groep).check()
  await page.getByLabel('Ja, vul mijn gegevens in').check()
  await page.getByLabel('Ja, deze persoon mag ze zien en downloaden').check()
  await page.getByRole('button', { name: 'Maak de code' }).click()
  return /M-[0-9A-Z-]{15,17}/.exec((await page.getByRole('main').textContent()) ?? '')?.[0] ?? ''
}

async function neemAan(page: Page, code: string, gever: Portaalburger): Promise<void> {
  await page.setViewportSize(BREED)
  await page.goto('/mijn/mandaten')
  await page.getByLabel('De code', { exact: true }).fill(code.toLowerCase())
  await page.getByLabel('Achternaam van wie je de code gaf').fill(gever.achternaam)
  await page.getByRole('button', { name: 'Neem het mandaat aan' }).click()
  await expect(page.getByRole('main').getByRole('status')).toContainText('Je nam het mandaat aan')
}

test('a mandate is given, accepted, acted by and ended, on pages that are fit for everyone', async ({ page, kaal, browser }) => {
  const [lena, tom] = [await eenPortaalburger({ adres: ADRES }), await eenPortaalburger()]
  const [naamLena, naamTom] = [lena, tom].map(({ voornaam, achternaam }) => `${voornaam} ${achternaam}`)
  await meldVlugAan(page, lena.loginnaam)
  for (const adres of ['/mijn/mandaten', '/mijn/mandaten?fout=code', '/mijn/mandaten/nieuw']) await isVoorIedereen({ page, kaal }, adres)
  await page.setViewportSize(BREED)
  await page.goto('/mijn/mandaten/nieuw')
  await page.getByRole('button', { name: 'Maak de code' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Kies minstens één groep')
  await isVoorIedereen({ page, kaal }, new URL(page.url()).pathname + new URL(page.url()).search)
  const code = await geef(page, tom)
  expect(code).not.toBe('')
  await isVoorIedereen({ page, kaal }, new URL(page.url()).pathname + new URL(page.url()).search)

  const ogen = await openOgen(browser)
  const [bij, bijKaal] = [await ogen.met.newPage(), await ogen.zonder.newPage()]
  const kijkers = { page: bij, kaal: bijKaal }
  await meldVlugAan(bij, tom.loginnaam)
  await neemAan(bij, code, lena)
  await isVoorIedereen(kijkers, '/mijn/mandaten?gedaan=aangenomen')
  await isVoorIedereen(kijkers, '/mijn/mandaten/voor-wie?kinderen=ja')
  await bij.setViewportSize(BREED)
  await bij.goto(`/diensten/${DIENST}`)
  await bij.getByRole('link', { name: 'Doe dit voor iemand anders' }).click()
  await bij.getByLabel(naamLena ?? '').check()
  await bij.getByRole('button', { name: 'Ga verder' }).click()
  await expect(bij.getByRole('banner')).toContainText(`Je handelt voor ${naamLena}`)
  await wachtOpVersies(lena.email, 7)
  await isVoorIedereen(kijkers, '/mijn/documenten')
  await isVoorIedereen(kijkers, '/mijn/mandaten/documenten')
  await bij.setViewportSize(BREED)
  await bij.goto('/mijn/documenten')
  await bij.getByRole('link', { name: `Bekijk de documenten van ${naamLena}` }).click()
  await expect(bij.getByRole('heading', { level: 1 })).toHaveText(`Documenten van ${naamLena}`)
  const opgehaald = await bij.request.get(
    (await bij
      .getByRole('main')
      .getByRole('link', { name: /^Download/ })
      .first()
      .getAttribute('href')) ?? '',
  )
  expect(opgehaald.headers()['content-type']).toBe('application/pdf')
  expect((await page.request.get('/mijn/mandaten/documenten')).status(), 'that page is of who acts').toBe(404)
  const referentie = await verhuisVlug(bij)
  await isVoorIedereen(kijkers, `/diensten/${DIENST}/aanvraag/bevestiging?aanvraag=${referentie}`)
  await isVoorIedereen(kijkers, `/mijn/mandaten/aanvragen/${referentie}`)
  await isVoorIedereen(kijkers, '/mijn/aanvragen')
  expect((await bij.request.get(`/mijn/aanvragen/${referentie}`)).status(), 'the case is not of who acts').toBe(404)

  await page.setViewportSize(BREED)
  await page.goto('/mijn/berichten')
  await expect(page.getByRole('main')).toContainText('Er is een aanvraag voor je verstuurd')
  await expect(page.getByRole('main')).toContainText('Iemand bekeek een document van je')
  await isVoorIedereen({ page, kaal }, `/mijn/aanvragen/${referentie}`)
  await page.setViewportSize(BREED)
  await page.goto(`/mijn/aanvragen/${referentie}`)
  await expect(page.getByRole('main')).toContainText(`${naamTom} vulde dit in en verstuurde het, met een mandaat`)
  await isVoorIedereen({ page, kaal }, '/mijn/gegevens')
  await page.setViewportSize(BREED)
  await page.goto('/mijn/gegevens')
  await expect(page.getByRole('main')).toContainText(`${naamTom}, met jouw mandaat`)
  expect((await page.request.get(`/mijn/mandaten/aanvragen/${referentie}`)).status(), 'that page is of who acts').toBe(404)

  // A form is in front of who acts when the mandate is ended.
  const stap = `/diensten/${DIENST}/aanvraag/situatie`
  await bij.setViewportSize(BREED)
  await bij.goto(stap)
  await page.goto('/mijn/mandaten')
  await page.getByRole('button', { name: /^Stop dit mandaat/ }).click()
  await expect(page.getByRole('main').getByRole('status')).toContainText('Het mandaat is gestopt')
  const sleutel = await bij.locator('input[name=_sleutel]').first().inputValue()
  const gestuurd = await bij.request.post(`/api/aanvragen/${DIENST}/situatie`, { form: { _taal: 'nl', _sleutel: sleutel, situatie: 'gewoon' } })
  expect(new URL(gestuurd.url()).pathname).toBe('/mijn/mandaten/voor-wie')
  await bij.goto(stap)
  await expect(bij).toHaveURL(/\/mijn\/mandaten\/voor-wie/)
  await expect(bij.getByRole('main')).toContainText('Je kunt niet meer voor deze persoon handelen')
  await isVoorIedereen(kijkers, `/mijn/mandaten/voor-wie?niet=${DIENST}`)
  for (const weg of [`/mijn/mandaten/aanvragen/${referentie}`, '/mijn/mandaten/documenten', new URL(opgehaald.url()).pathname]) {
    expect((await bij.request.get(weg)).status(), weg).toBe(404)
  }
  await bij.setViewportSize(BREED)
  await bij.goto('/mijn')
  await bij.getByRole('banner').getByRole('button', { name: 'Stop: verder voor mezelf' }).click()
  await expect(bij.getByRole('banner')).not.toContainText('Je handel')
  await sluitOgen(ogen)
})

test('a parent acts for a child without JavaScript, and a mandate for one group opens no other form', async ({ kaal, page }) => {
  const ouder = await eenPortaalburger({ adres: ADRES, leden: [{ leeftijd: 36 }, { leeftijd: 9, ouders: [0, 1] }] })
  await meldVlugAan(kaal, ouder.loginnaam)
  await kaal.goto(`/diensten/${DIENST}`)
  await kaal.getByRole('link', { name: 'Doe dit voor iemand anders' }).click()
  await kaal.getByRole('link', { name: 'Voor mijn kind' }).click()
  await kaal.getByRole('radio').nth(1).check()
  await kaal.getByRole('button', { name: 'Ga verder' }).click()
  await expect(kaal.getByRole('banner')).toContainText('Je handelt voor')
  await kaal.goto(`/diensten/${DIENST}/aanvraag/situatie`)
  await expect(kaal.getByRole('banner')).toContainText('Je handelt voor')
  await expect(kaal.getByRole('link', { name: 'Verder aan het loket, met een code' })).toHaveCount(0)
  await kaal.goto('/diensten/iemand-machtigen')
  await kaal.getByRole('main').locator('a[href*="/aanvraag/"]').first().click()
  await expect(kaal).toHaveURL(/\/mijn\/mandaten\/voor-wie/)
  await expect(kaal.getByRole('main')).toContainText('Dit kun je niet voor iemand anders doen')
  await page.context().addCookies(await kaal.context().cookies())
  await isVoorIedereen({ page, kaal }, `/diensten/${DIENST}`)
})

test('staff register a mandate on paper, on pages that are fit for everyone', async ({ page, kaal, browser }) => {
  const [gever, gemachtigde] = [await eenPortaalburger({ ik: { leeftijd: 80 } }), await eenPortaalburger({ ik: { leeftijd: 50 } })]
  await meldVlugAan(page, 'karin', 'iam-mprofiel-eid')
  for (const adres of ['/loket/mandaten', '/loket/mandaten?gever=vorm&gemachtigde=niet-gevonden', '/loket/mandaten?gedaan=ja']) {
    await isVoorIedereen({ page, kaal }, adres)
  }
  await page.setViewportSize(BREED)
  await page.goto('/loket/mandaten')
  await page.getByLabel('Rijksregisternummer van wie het mandaat geeft').fill(gever.insz)
  await page.getByLabel('Rijksregisternummer van wie zal handelen').fill(gemachtigde.insz)
  await page.getByRole('button', { name: 'Zoek deze twee mensen op' }).click()
  await expect(page.getByRole('main')).toContainText(`${gever.voornaam} ${gever.achternaam}, geboren op`)
  expect(decodeURIComponent(page.url())).not.toContain(gever.insz)
  const nieuw = new URL(page.url())
  await isVoorIedereen({ page, kaal }, nieuw.pathname + nieuw.search)
  await isVoorIedereen({ page, kaal }, `${nieuw.pathname}${nieuw.search}&fout=groepen.metGegevens.metDocumenten.scan.aanwezig`)
  await page.setViewportSize(BREED)
  await page.goto(nieuw.pathname + nieuw.search)
  await page.getByLabel('Papieren en registers').check()
  await page.getByLabel('Nee, deze persoon typt zelf wat nodig is').check()
  await page.getByLabel('Nee, toon mijn documenten niet').check()
  await page
    .getByLabel('De scan van het getekende mandaat')
    .setInputFiles({ name: 'mandaat.pdf', mimeType: 'application/pdf', buffer: Buffer.from(PDF) })
  await page.getByLabel('Beiden zijn hier').check()
  await page.getByRole('button', { name: 'Schrijf in' }).click()
  await expect(page.getByRole('main').getByRole('status')).toContainText('Het mandaat is ingeschreven')
  const ogen = await openOgen(browser)
  const [bij, bijKaal] = [await ogen.met.newPage(), await ogen.zonder.newPage()]
  await meldVlugAan(bij, gemachtigde.loginnaam)
  await bij.goto('/mijn/mandaten')
  await expect(bij.getByRole('main')).toContainText(`Jij handelt voor ${gever.voornaam} ${gever.achternaam}`)
  await isVoorIedereen({ page: bij, kaal: bijKaal }, '/mijn/mandaten')
  await sluitOgen(ogen)
})
