import { isVoorIedereen, openOgen, sluitOgen, test, testVanIemand } from '@/tests/ondersteuning/bladzijde'
import { expect } from '@/tests/ondersteuning/portaal'
import { eenPortaalburger, rij } from '@/tests/ondersteuning/portaalburger'
import { meldVlugAan, vulVlugIn } from '@/tests/ondersteuning/vlug'

test.describe.configure({ mode: 'default', timeout: 240_000 })

const WOORDEN = { naam: 'Lotte Janssens', telefoon: '0470 12 34 56', dagdeel: 'namiddag', taalhulp: 'fr', woorden: 'Wanneer komt de wijkagent?' }

for (const adres of [
  '/terugbellen',
  '/terugbellen?dienst=adreswijziging&stap=nieuw-adres',
  '/terugbellen?bij=document',
  '/terugbellen/gevraagd?v=niets',
]) {
  test(`${adres} is fit for everyone`, ({ page, kaal }) => isVoorIedereen({ page, kaal }, adres))
}

test('who does not sign in asks to be called without JavaScript, mends a fault, and takes it back', async ({ kaal, page }) => {
  await kaal.goto('/terugbellen?dienst=sluikstort-melden')
  await expect(kaal.getByRole('main')).toContainText('je vraag gaat over')
  await kaal.getByLabel('Je naam').fill('Lotte')
  await kaal.getByLabel('Je telefoonnummer').fill('12')
  await kaal.getByRole('button', { name: 'Vraag om me te bellen' }).click()
  await expect(kaal.getByRole('alert')).toContainText('Vul een telefoonnummer in')
  await expect(kaal.getByLabel('Je naam')).toHaveValue('Lotte')
  expect(decodeURIComponent(kaal.url())).not.toContain('Lotte')
  const { pathname, search } = new URL(kaal.url())
  await isVoorIedereen({ page, kaal }, pathname + search)
  await kaal.goto(pathname + search)
  await kaal.getByLabel('Je telefoonnummer').fill(WOORDEN.telefoon)
  await kaal.getByRole('button', { name: 'Vraag om me te bellen' }).click()
  await expect(kaal.getByRole('heading', { level: 1 })).toHaveText('We bellen je')
  const gevraagd = new URL(kaal.url())
  await isVoorIedereen({ page, kaal }, gevraagd.pathname + gevraagd.search)
  await kaal.goto(gevraagd.pathname + gevraagd.search)
  await kaal.getByRole('button', { name: 'Bel me toch niet' }).click()
  await expect(kaal.getByRole('heading', { level: 1 })).toHaveText('We bellen je niet meer')
})

testVanIemand(
  'a call goes from a step of a form to staff and back into the inbox, on pages that are fit for everyone',
  async ({ page, kaal, browser }) => {
    const burger = await eenPortaalburger({ adres: { straat: 'Meir', huisnummer: '3', postcode: '2000' }, leden: [{ leeftijd: 36 }] })
    await meldVlugAan(page, burger.loginnaam)
    await vulVlugIn(page, 'adreswijziging', { situatie: { situatie: 'gewoon' } })
    await page.goto('/diensten/adreswijziging/aanvraag/nieuw-adres')
    await page.getByRole('link', { name: 'Bel mij terug' }).click()
    await expect(page.getByRole('main')).toContainText('je was bezig met')
    const form = {
      ...WOORDEN,
      _taal: 'nl',
      _sleutel: await page.locator('input[name=_sleutel]').inputValue(),
      dienst: 'adreswijziging',
      stap: 'nieuw-adres',
    }
    for (const keer of [1, 2]) expect((await page.request.post('/api/terugbellen', { form })).ok(), `press ${keer}`).toBe(true)
    await isVoorIedereen({ page, kaal }, '/mijn')
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto('/mijn')
    await expect(page.getByRole('button', { name: 'Bel me toch niet' })).toHaveCount(1)
    await page.goto('/mijn/berichten')
    await expect(page.getByRole('main')).toContainText('We bellen je terug')

    const { id } = await rij<{ id: string }>('select t.id from terugbelverzoek t join burger b on b.id = t.burger_id where b.email = $1', [
      burger.email,
    ])
    const ogen = await openOgen(browser)
    const [staf, stafKaal] = [await ogen.met.newPage(), await ogen.zonder.newPage()]
    const kijkers = { page: staf, kaal: stafKaal }
    await meldVlugAan(staf, 'karin', 'iam-mprofiel-eid')
    await isVoorIedereen(kijkers, '/loket/terugbellen')
    await isVoorIedereen(kijkers, '/loket/terugbellen?uitslag=geen-antwoord')
    await staf.setViewportSize({ width: 1280, height: 900 })
    await staf.goto('/loket/terugbellen')
    await staf.locator(`form:has(input[value="${id}"])`).getByRole('button', { name: 'Ik bel' }).click()
    await expect(staf.getByRole('main')).toContainText(WOORDEN.woorden)
    const gesprek = new URL(staf.url()).pathname
    await isVoorIedereen(kijkers, gesprek)
    await isVoorIedereen(kijkers, `${gesprek}?fout=uitkomst`)
    await staf.setViewportSize({ width: 1280, height: 900 })
    await staf.goto(gesprek)
    await staf.getByLabel('De burger is geholpen').check()
    await staf.getByRole('button', { name: 'Sluit het gesprek af' }).click()
    await expect(staf.getByRole('main').getByRole('status')).toContainText('Het gesprek is afgesloten')
    await sluitOgen(ogen)

    await page.goto('/mijn')
    await expect(page.getByRole('button', { name: 'Bel me toch niet' })).toHaveCount(0)
    await page.goto('/mijn/gegevens')
    await expect(page.getByRole('main')).toContainText('Om je te bellen, zoals je vroeg')
  },
)
