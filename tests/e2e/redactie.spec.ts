import { expect, type Page, test } from '@/tests/ondersteuning/portaal'
import { eenPortaalburger, rij } from '@/tests/ondersteuning/portaalburger'
import { herstelVlug } from '@/tests/ondersteuning/redactie'
import { pastInBreedte } from '@/tests/ondersteuning/toegankelijk'
import { meldVlugAan, stuurVlug } from '@/tests/ondersteuning/vlug'

const DIENST = 'deelstep-melden'
const REDACTIE = `/loket/redactie/${DIENST}`
const NAAM = 'Een deelstep melden die zevendwars staat'
const VRAAG = 'Hoeveel dagen staat het er al?'

// One dienst has one version at a time.
test.describe.configure({ mode: 'default', timeout: 240_000 })
test.use({ javaScriptEnabled: false })
test.afterEach(async ({ anderePagina }) => herstelVlug(await anderePagina(), await anderePagina(), DIENST))

const druk = (page: Page, naam: string | RegExp) => page.getByRole('main').getByRole('button', { name: naam, exact: true }).click()

test('one writes and tries, another publishes, everyone sees it, what was sent reads as it was, and one goes back', async ({
  page,
  anderePagina,
}) => {
  const [burger, stijn, bezoeker, nadia] = [await anderePagina(), await anderePagina(), await anderePagina(), await anderePagina()]
  await meldVlugAan(burger, (await eenPortaalburger()).loginnaam)
  const referentie = await stuurVlug(burger, DIENST, {
    plaats: { 'plaats-straat': 'Meir', 'plaats-huisnummer': '1', soort: 'deelstep' },
    bedrijf: { bedrijf: 'Zoefbedrijf', probleem: 'ligt-op-de-grond', gemeldAanBedrijf: 'ja' },
    foto: { opvolging: 'nee' },
  })
  const aantal = () => rij<{ aantal: string }>('select count(*)::text as aantal from aanvraag where dienst = $1', [DIENST])
  const voor = await aantal()

  await meldVlugAan(page, 'sofie', 'iam-mprofiel-eid')
  await page.goto('/loket/redactie')
  await page.getByLabel('Naam of woorden van de dienst').fill('deelstep')
  await druk(page, 'Zoek')
  await page.getByRole('main').getByRole('link', { name: 'Fout geparkeerde deelstep' }).first().click()
  await expect(page).toHaveURL(REDACTIE)
  await druk(page, 'Begin een versie')
  await page.getByLabel('Naam, Nederlands', { exact: true }).fill(NAAM)
  await page.getByLabel('Samenvatting, Engels').fill('')
  await druk(page, 'Bewaar')
  await expect(page.getByRole('main').getByRole('alert')).toContainText('De Engelse tekst ontbreekt')
  await expect(page.getByLabel('Naam, Nederlands', { exact: true })).toHaveValue(NAAM)
  await page.getByLabel('Samenvatting, Engels').fill('Is a shared scooter in your way? Tell us.')
  await druk(page, 'Bewaar')
  await expect(page.getByRole('main').getByRole('status')).toContainText('Bewaard')

  await page.goto(`${REDACTIE}/vragen/bedrijf`)
  await page.getByLabel('De vraag, Nederlands', { exact: true }).fill('Van welk merk is het?')
  await druk(page, 'Bewaar de vraag')
  await page.goto(`${REDACTIE}/vragen/nieuw`)
  await page.getByLabel('Wat voor antwoord verwacht je?').selectOption('number')
  await page.getByLabel('De vraag, Nederlands', { exact: true }).fill(VRAAG)
  await page.getByLabel('De vraag, Engels', { exact: true }).fill('For how many days has it been there?')
  await druk(page, 'Bewaar de vraag')
  await expect(page.getByRole('main')).toContainText(VRAAG)

  await page.goto(`${REDACTIE}/verschil`)
  await expect(page.locator('ins').filter({ hasText: 'zevendwars' })).toBeVisible()
  await expect(page.locator('del').filter({ hasText: 'bedrijf' })).toBeVisible()
  await page.goto(`/en${REDACTIE}/voorbeeld`)
  await expect(page.getByRole('main')).toContainText('Is a shared scooter in your way? Tell us.')

  await page.goto(`${REDACTIE}/proberen`)
  await druk(page, 'Ga verder')
  await expect(page.getByRole('main').getByRole('alert')).toBeVisible()
  await page.locator('#plaats-straat').fill('Meir')
  await page.getByRole('radio').first().check()
  await druk(page, 'Ga verder')
  await page.getByLabel('Van welk merk is het?').fill('Zoefbedrijf')
  await page.getByRole('checkbox').first().check()
  await page.getByLabel('Ja', { exact: true }).check()
  await druk(page, 'Ga verder')
  await page.getByLabel('Nee', { exact: true }).check()
  await druk(page, 'Ga verder')
  await page.getByLabel(VRAAG).fill('3')
  await druk(page, 'Ga verder')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hier zou de aanvraag vertrekken')
  expect(await aantal()).toEqual(voor)

  await page.goto(REDACTIE)
  await druk(page, 'Leg voor')
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Zeg waarom')
  await page.getByLabel('Waarom verandert dit?').fill('Mensen kennen het woord niet.')
  await druk(page, 'Leg voor')
  await expect(page.getByRole('button', { name: 'Publiceer deze versie' })).toHaveCount(0)
  await page.request.post(`/api/loket/redactie/${DIENST}/publiceren`, { form: { revisie: '6' } })
  await expect((await bezoeker.goto(`/diensten/${DIENST}`))?.status()).toBe(200)
  await expect(bezoeker.getByRole('heading', { level: 1 })).not.toHaveText(NAAM)

  await meldVlugAan(stijn, 'stijn', 'iam-mprofiel-eid')
  await stijn.goto('/loket/redactie')
  await stijn.getByRole('link', { name: 'Fout geparkeerde deelstep' }).first().click()
  await expect(stijn.getByRole('main')).toContainText('Mensen kennen het woord niet.')
  await druk(stijn, 'Publiceer deze versie')
  await expect(stijn.getByRole('main').getByRole('status')).toContainText('Gepubliceerd')

  await leest(bezoeker, `/diensten/${DIENST}`, NAAM)
  await leest(bezoeker, '/diensten?zoek=zevendwars', NAAM)
  await meldVlugAan(nadia, 'nadia', 'iam-mprofiel-eid')
  await nadia.goto(`/loket/aanvragen/${referentie}`)
  await expect(nadia.getByRole('main')).toContainText('Van welk bedrijf is het?')
  await expect(nadia.getByRole('main')).toContainText('Hier staan ze zoals toen')
  await expect(nadia.getByRole('main')).not.toContainText('Van welk merk is het?')

  await page.goto(REDACTIE)
  await page.getByRole('link', { name: 'Ga terug naar versie 0' }).click()
  await page.getByLabel('Waarom verandert dit?').fill('Toch niet.')
  await druk(page, 'Leg deze versie voor')
  await stijn.goto(REDACTIE)
  await druk(stijn, 'Publiceer deze versie')
  await expect(stijn.getByRole('main').getByRole('status')).toContainText('Gepubliceerd')
  await expect(async () => {
    await bezoeker.goto(`/diensten/${DIENST}`)
    await expect(bezoeker.getByRole('heading', { level: 1 })).not.toHaveText(NAAM, { timeout: 500 })
  }).toPass()
  await pastInBreedte(page, 'the editors')
})

test('what somebody typed while another changed the version is kept, and shown beside it', async ({ page, anderePagina }) => {
  const stijn = await anderePagina()
  await meldVlugAan(page, 'sofie', 'iam-mprofiel-eid')
  await meldVlugAan(stijn, 'stijn', 'iam-mprofiel-eid')
  await page.goto(REDACTIE)
  await druk(page, 'Begin een versie')
  await stijn.goto(`${REDACTIE}/teksten`)
  await stijn.getByLabel('Naam, Nederlands', { exact: true }).fill('Van Stijn')
  await druk(stijn, 'Bewaar')
  await page.getByLabel('Naam, Nederlands', { exact: true }).fill('Van Sofie')
  await druk(page, 'Bewaar')
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Iemand veranderde deze versie')
  await expect(page.getByLabel('Naam, Nederlands', { exact: true })).toHaveValue('Van Sofie')
  await expect(page.locator('del').filter({ hasText: 'Stijn' })).toBeVisible()
  await druk(page, 'Bewaar')
  await expect(page.getByRole('main').getByRole('status')).toContainText('Bewaard')
})

for (const naam of ['karin', 'dirk', 'els', 'omar']) {
  test(`${naam} neither sees nor changes what editors make`, async ({ page }) => {
    await meldVlugAan(page, naam, 'iam-mprofiel-eid')
    for (const deel of [
      '',
      '/teksten',
      '/vragen',
      '/vragen/bedrijf',
      '/vragen/bedrijf/voorwaarde',
      '/verschil',
      '/voorbeeld',
      '/proberen',
      '/proberen/plaats',
      '/terug?nummer=0',
    ]) {
      await page.goto(`${REDACTIE}${deel}`)
      await expect(page, deel).toHaveURL(/\/fout\/geen-recht$/)
    }
    for (const actie of ['begin', 'teksten', 'vraag', 'voorwaarde', 'voorleggen', 'publiceren', 'weggooien', 'terug', 'proef/plaats']) {
      const antwoord = await page.request.post(`/api/loket/redactie/${DIENST}/${actie}`, { form: { revisie: '1', reden: 'x', nummer: '0' } })
      expect(antwoord.url(), actie).toMatch(/\/fout\/geen-recht$/)
    }
  })
}

/** Another process knows it within seconds. */
async function leest(page: Page, adres: string, wat: string): Promise<void> {
  await expect(async () => {
    await page.goto(adres)
    await expect(page.getByRole('main')).toContainText(wat, { timeout: 500 })
  }).toPass()
}
