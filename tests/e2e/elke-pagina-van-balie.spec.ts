import { isVoorIedereen, openOgen, sluitOgen, testVanIemand as test } from '@/tests/ondersteuning/bladzijde'
import { expect } from '@/tests/ondersteuning/portaal'
import { eenPortaalburger } from '@/tests/ondersteuning/portaalburger'
import { meldVlugAan, vulVlugIn, waardenVan } from '@/tests/ondersteuning/vlug'

const DIENST = 'adreswijziging'

test.describe.configure({ timeout: 240_000 })

test('a form goes from its citizen to the counter and back, on pages that are fit for everyone', async ({ page, kaal, browser }) => {
  const burger = await eenPortaalburger({ adres: { straat: 'Meir', huisnummer: '3', postcode: '2000' }, leden: [{ leeftijd: 36 }] })
  await meldVlugAan(page, burger.loginnaam)
  await isVoorIedereen({ page, kaal }, `/diensten/${DIENST}/aanvraag/loket`)
  await vulVlugIn(page, DIENST, { situatie: { situatie: 'gewoon' } })
  await isVoorIedereen({ page, kaal }, `/diensten/${DIENST}/aanvraag/loket`)
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto(`/diensten/${DIENST}/aanvraag/loket`)
  await page.getByRole('button', { name: 'Maak een code' }).click()
  const code = /H-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec((await page.getByRole('main').textContent()) ?? '')?.[0] ?? ''
  expect(code).not.toBe('')
  await isVoorIedereen({ page, kaal }, new URL(page.url()).pathname + new URL(page.url()).search)

  const ogen = await openOgen(browser)
  const [staf, stafKaal] = [await ogen.met.newPage(), await ogen.zonder.newPage()]
  const kijkers = { page: staf, kaal: stafKaal }
  await meldVlugAan(staf, 'karin', 'iam-mprofiel-eid')
  for (const adres of ['/loket/balie', '/loket/balie?fout=code', '/loket/balie?gesloten=ja', '/loket/balie?verstuurd=A-0000-0000-00']) {
    await isVoorIedereen(kijkers, adres)
  }
  await staf.setViewportSize({ width: 1280, height: 900 })
  await staf.goto('/loket/balie')
  await staf.getByLabel('Code van de burger').fill(code.toLowerCase())
  await staf.getByRole('button', { name: 'Open het formulier' }).click()
  await expect(staf).toHaveURL(/\/loket\/balie\/[0-9a-f-]{36}\/nieuw-adres$/)
  const basis = new URL(staf.url()).pathname.replace(/\/[^/]+$/, '')
  const stuur = async (stap: string, form: Record<string, string>) =>
    expect((await staf.request.post(`/api${basis}/${stap}`, { form })).ok()).toBe(true)
  await isVoorIedereen(kijkers, `${basis}/nieuw-adres`)
  await stuur('nieuw-adres', { 'nieuwAdres-straat': 'Abdijstraat', 'nieuwAdres-huisnummer': '', 'verhuisdatum-dag': '' })
  await isVoorIedereen(kijkers, `${basis}/nieuw-adres`)
  await stuur('nieuw-adres', { 'nieuwAdres-straat': 'Abdijstraat', 'nieuwAdres-huisnummer': '14', 'verhuisdatum-dag': '1 11 2026' })
  const [eerste = ''] = await waardenVan(staf, `${basis}/wie`, 'wie')
  await stuur('wie', { wie: eerste, anderen: 'nee' })
  await stuur('woning', { bewoning: 'leeg' })
  await stuur('thuis', { thuis: 'avond', naamOpBel: 'ja' })
  await isVoorIedereen(kijkers, `${basis}/overzicht`)
  await isVoorIedereen(kijkers, `${basis}/overzicht?fout=verklaring`)
  await isVoorIedereen(kijkers, `${basis}/overzicht?fout=bron`)

  await isVoorIedereen({ page, kaal }, `/diensten/${DIENST}/aanvraag/loket`)
  await isVoorIedereen({ page, kaal }, `/diensten/${DIENST}/aanvraag/overzicht`)
  await expect(page.getByRole('main')).toContainText('Filled in at the counter: Counter')
  await staf.setViewportSize({ width: 1280, height: 900 })
  await staf.goto(`${basis}/overzicht`)
  await staf.getByRole('button', { name: 'Verstuur voor de burger' }).click()
  await expect(staf.getByRole('main').getByRole('alert')).toContainText('Kies hoe de burger zegt dat alles klopt')
  await staf.getByLabel('De burger las alles na op het scherm en zegt dat het klopt').check()
  await staf.getByRole('button', { name: 'Verstuur voor de burger' }).click()
  await expect(staf.getByRole('main')).toContainText('De aanvraag is verstuurd')
  const referentie = new URL(staf.url()).searchParams.get('verstuurd') ?? ''
  await isVoorIedereen({ page, kaal }, `/mijn/aanvragen/${referentie}`)
  await page.goto(`/mijn/aanvragen/${referentie}`)
  await expect(page.getByRole('main')).toContainText('Een medewerker stuurde ze voor jou, aan het loket')
  await page.goto('/mijn/gegevens')
  await expect(page.getByRole('main')).toContainText('Om je aan het loket te helpen')
  await sluitOgen(ogen)
})

test('what is known can be said to be wrong, for this aanvraag or at its source, on pages that are fit for everyone', async ({ page, kaal }) => {
  const burger = await eenPortaalburger()
  await meldVlugAan(page, burger.loginnaam)
  await page.goto(`/diensten/${DIENST}/aanvraag/situatie`)
  const stap = `/diensten/${DIENST}/aanvraag/nieuw-adres`
  await vulVlugIn(page, DIENST, { situatie: { situatie: 'gewoon' } })
  await isVoorIedereen({ page, kaal }, stap)
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto('/mijn/gegevens')
  await page.getByRole('link', { name: 'Klopt dit niet? Nationaliteit' }).click()
  await expect(page).toHaveURL(/\/diensten\/[a-z-]+\/aanvraag\/vooraf$/)
  await isVoorIedereen({ page, kaal }, '/mijn/gegevens')
})
