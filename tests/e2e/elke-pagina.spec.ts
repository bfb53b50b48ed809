import { nieuweControlecode } from '@/lib/platform/ids'
import { isDemopaginaVoorIedereen, isMenuVoorIedereen, isVoorIedereen, test, testVanIemand } from '@/tests/ondersteuning/bladzijde'
import { adresUit, expect } from '@/tests/ondersteuning/portaal'
import { eenPortaalburger } from '@/tests/ondersteuning/portaalburger'
import { meldVlugAan } from '@/tests/ondersteuning/vlug'

/** A page in one of its states, and the answer with which it comes. */
type Bladzijde = [naam: string, adres: string, status?: number]

const NAAR_AANMELDEN = ['geannuleerd', 'aanbieder', 'profiel', 'geen-rol', 'mislukt', 'verlopen', 'niet-bewaard']

const OPENBAAR: Bladzijde[] = [
  ['the start', '/'],
  ['all diensten', '/diensten'],
  ['diensten found', '/diensten?zoek=geboorte'],
  ['diensten found for a word that was meant otherwise', '/diensten?zoek=stmboom'],
  ['no dienst found', '/diensten?zoek=onvindbaar+%3Cb%3E'],
  ['an address change explained', '/diensten/adreswijziging'],
  ['a birth certificate explained', '/diensten/geboorteakte'],
  ['a form that was thrown away', '/diensten/geboorteakte?formulier=weg'],
  ['a form that is gone', '/diensten/geboorteakte?formulier=verdwenen'],
  ['help', '/hulp'],
  ['privacy', '/privacy'],
  ['accessibility', '/toegankelijkheid'],
  ['what programs of others can do', '/ontwikkelaars'],
  ['signing in', '/aanmelden'],
  ['signing in for staff', '/aanmelden?wie=medewerker'],
  ...NAAR_AANMELDEN.map((fout): Bladzijde => [`signing in again, ${fout}`, `/aanmelden?fout=${fout}&terug=%2Fmijn`]),
  ['checking a document', '/controleer'],
  ['a file that was not chosen', '/controleer?fout=bestand'],
  ['a code that is mistyped', '/controleer/C-7K4M-Q2XB-3VN8-PX'],
  ['a code that is not ours', `/controleer/${nieuweControlecode()}`],
  ['a link that does not work', '/gedeeld/werkt-niet'],
  ['what was shared, closed', '/gedeeld/opening/dicht'],
  ['a file that is too large to check', '/fout/controle-te-groot'],
  ['too often', '/fout/te-vaak?minuten=3'],
  ['too often in a day', '/fout/te-vaak?minuten=1440'],
  ['too large', '/fout/te-groot'],
  ['from elsewhere', '/fout/van-elders'],
  ['not for this role', '/fout/geen-recht'],
  ['a file that cannot be opened', '/fout/bestand'],
  ['not there', '/bestaat-niet', 404],
]

// One worker keeps what its browser once fetched.
test.describe.configure({ mode: 'default' })

for (const [naam, adres, status] of OPENBAAR) {
  test(`${naam} is fit for everyone`, async ({ page, kaal, klachten }) => {
    if (status) klachten.verwacht.push(new RegExp(String(status)))
    await isVoorIedereen({ page, kaal }, adres, status)
  })
}

test('the menu of who is not signed in is fit for everyone', ({ page }) => isMenuVoorIedereen(page, '/'))

for (const wie of ['burger', 'medewerker']) {
  test(`the page of the provider is fit for everyone, for a ${wie}, with a fault too`, async ({ page, klachten }) => {
    klachten.verwacht.push(/422/)
    await page.goto(`/aanmelden?wie=${wie}`)
    await page
      .getByRole('main')
      .getByRole('button', { name: /^Meld je/ })
      .click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wie ben je?')
    await isDemopaginaVoorIedereen(page, 'the provider')
    await page.getByLabel('Loginnaam').fill('niemand <b>')
    await page.getByRole('button', { name: 'Meld aan', exact: true }).click()
    await expect(page.locator('#loginnaam-fout')).toBeVisible()
    await isDemopaginaVoorIedereen(page, 'the provider, with a fault')
  })
}

testVanIemand('the pages on which the provider signs out and says that it went wrong are fit for everyone', async ({ page, klachten }) => {
  klachten.verwacht.push(/400/)
  const { APROFIEL_ISSUER = '' } = JSON.parse(adresUit('PORTAAL_OMGEVING')) as Record<string, string>
  const titel = page.getByRole('heading', { level: 1 })
  await meldVlugAan(page, (await eenPortaalburger()).loginnaam)
  await page.goto(`${APROFIEL_ISSUER}/session/end`)
  await expect(titel).toHaveText('Meld je ook af bij het A-profiel')
  await isDemopaginaVoorIedereen(page, 'signing out at the provider')
  await page.getByRole('button', { name: 'Meld je ook af' }).click()
  await expect(titel).toHaveText('Je bent afgemeld bij het A-profiel')
  await isDemopaginaVoorIedereen(page, 'signed out at the provider')
  await page.goto(`${APROFIEL_ISSUER}/auth?client_id=niemand`)
  await expect(titel).toHaveText('Aanmelden lukt zo niet')
  await isDemopaginaVoorIedereen(page, 'what the provider does not do')
})

test('the mails of the demonstration are fit for everyone, and so is their lack', async ({ page }) => {
  for (const pad of ['/', '/?aan=niemand@voorbeeld.example']) {
    await page.goto(`${adresUit('PORTAAL_POST')}${pad}`)
    await isDemopaginaVoorIedereen(page, pad)
  }
})
