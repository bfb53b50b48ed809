import { handVan } from '@/tests/ondersteuning/hand'
import { inElkeModus } from '@/tests/ondersteuning/in-elke-modus'
import { bijAanbieder, meldAan, meldOpnieuwAan } from '@/tests/ondersteuning/meld-aan'
import { expect, MODI, opties, test } from '@/tests/ondersteuning/portaal'
import { eenPortaalburger, opDatabase } from '@/tests/ondersteuning/portaalburger'
import { staatOp } from '@/tests/ondersteuning/reisstappen'

inElkeModus('2 sign in, step up, sign out', 'signing in weakly, more strongly, and out again', async ({ page, hand }) => {
  const burger = await eenPortaalburger()
  await page.goto('/aanmelden')
  await meldAan(page, hand, burger.loginnaam, 'iam-aprofiel-userpass')
  await expect(page.getByText(`Aangemeld als ${burger.voornaam} ${burger.achternaam}`)).toBeVisible()
  await expect(page.getByText(/Je blijft aangemeld tot \d+\.\d+ uur/)).toBeVisible()

  await page.goto('/diensten/geboorteakte/aanvraag/wat')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Meld je sterker aan')
  await hand.druk(page.getByRole('button', { name: 'Meld je sterker aan' }))
  await bijAanbieder(page, hand, burger.loginnaam, 'fas-citizen-bmid')
  await expect(page).toHaveURL(/\/diensten\/geboorteakte\/aanvraag\/wat$/)

  const bijAanbiederAf = page.waitForResponse(/\/session\/end\?/)
  await hand.druk(page.getByRole('button', { name: 'Afmelden' }))
  expect(await (await bijAanbiederAf).headersArray(), 'the provider keeps its own session').toContainEqual(
    expect.objectContaining({ name: expect.stringMatching(/^set-cookie$/i) }),
  )
  await hand.druk(page.getByRole('button', { name: /Meld je ook af/ }))
  await staatOp(page, '/')
  await expect(page.getByRole('contentinfo')).toBeVisible()
  await expect(page.getByText('Aangemeld als')).toHaveCount(0)
  await page.goto('/mijn')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Aanmelden')
})

const MUIS = MODI.filter(({ naam }) => naam === '1280 px' || naam === '1280 px, no JavaScript')

for (const modus of MUIS) {
  test.describe(`sessions, ${modus.naam}`, () => {
    test.use(opties(modus))

    test(`who stops at the provider reads so and can try again, ${modus.naam}`, async ({ page }) => {
      await page.goto('/en/mijn/documenten')
      await page.getByRole('button', { name: 'Sign in with your A-profiel' }).click()
      await page.getByRole('button', { name: 'Stop and go back' }).click()
      await expect(page.getByRole('main')).toContainText('You are not signed in')
      await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    })

    test(`a session that was ended by the server or by idleness leads to signing in and back, ${modus.naam}`, async ({ page }) => {
      const hand = handVan(page, modus)
      const burger = await eenPortaalburger()
      await page.goto('/mijn/berichten')
      await meldAan(page, hand, burger.loginnaam)
      await expect(page).toHaveURL(/\/mijn\/berichten$/)
      for (const verandering of ["verloopt_op = now() - interval '1 second'", 'beeindigd_op = now()']) {
        await opDatabase((client) =>
          client.query(
            `update sessie set ${verandering} where burger_id = (select id from burger where voornaam = $1 and achternaam = $2 and email = $3)`,
            [burger.voornaam, burger.achternaam, burger.email],
          ),
        )
        await page.goto('/mijn/berichten')
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('Aanmelden')
        await meldOpnieuwAan(page, hand, burger.loginnaam)
        await expect(page).toHaveURL(/\/mijn\/berichten$/)
      }
    })

    test(`an address of another site is never gone back to, ${modus.naam}`, async ({ page }) => {
      const burger = await eenPortaalburger()
      await page.goto(`/aanmelden?terug=${encodeURIComponent('//kwaad.example/mijn')}`)
      await meldAan(page, handVan(page, modus), burger.loginnaam)
      await expect(page).toHaveURL(/\/mijn$/)
    })
  })
}

test('signing in too often from one address gets a page that says how long to wait', async ({ page, request }) => {
  for (let poging = 0; poging < 30; poging += 1) await request.post('/api/aanmelden', { form: { taal: 'nl' }, maxRedirects: 0 })
  await page.goto('/aanmelden')
  await page.getByRole('button', { name: 'Meld je aan met je A-profiel' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Je probeerde het te vaak na elkaar')
})

test('a form of another site, and one that says nothing of its length, are refused', async ({ request }) => {
  const vreemd = await request.post('/api/aanmelden', { form: { taal: 'en' }, headers: { origin: 'https://kwaad.example' }, maxRedirects: 0 })
  expect(vreemd.status()).toBe(403)
  const anders = await request.post('/api/afmelden', { form: {}, headers: { 'sec-fetch-site': 'cross-site' }, maxRedirects: 0 })
  expect(anders.status()).toBe(403)
})
