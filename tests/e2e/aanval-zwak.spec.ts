import { handVan } from '@/tests/ondersteuning/hand'
import { meldAan } from '@/tests/ondersteuning/meld-aan'
import { expect, MODI, test } from '@/tests/ondersteuning/portaal'
import { eenPortaalburger } from '@/tests/ondersteuning/portaalburger'
import { vulVerhuizingIn } from '@/tests/ondersteuning/reisstappen'
import { meldVlugAan, vulVlugIn } from '@/tests/ondersteuning/vlug'

const [MUIS = { naam: '', breedte: 1280, javascript: true, toetsenbord: false }] = MODI
const langGeleden = new Date(Date.now() - 60 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)

test('a password alone shows of a case that was sent no reason and no document, also not on its confirmation', async ({ page, browser, baseURL }) => {
  const burger = await eenPortaalburger()
  const hand = handVan(page, MUIS)
  await page.goto('/diensten/adreswijziging/aanvraag/situatie')
  await meldAan(page, hand, burger.loginnaam)
  await vulVerhuizingIn(page, hand, { straat: 'Abdijstraat', huisnummer: '14', dag: langGeleden })
  await page.getByRole('button', { name: 'Verstuur' }).click()
  const bevestiging = page.getByRole('main')
  await expect(bevestiging.getByRole('link', { name: /Ontvangstbewijs/ })).toBeVisible()
  await expect(bevestiging).toContainText('Goed om te weten')
  const adres = page.url()
  const zwak = await browser.newPage({ baseURL })
  await zwak.goto(adres)
  await meldAan(zwak, handVan(zwak, MUIS), burger.loginnaam, 'iam-aprofiel-userpass')
  await expect(zwak).toHaveURL(adres)
  await expect(zwak.getByRole('main')).toContainText('We hebben je aangifte goed ontvangen')
  await expect(zwak.getByRole('main')).not.toContainText('Goed om te weten')
  await expect(zwak.getByRole('link', { name: /Ontvangstbewijs/ })).toHaveCount(0)
  await zwak.close()
})

test('a password alone shows nothing of a form that was typed in a stronger session, and says how to go on with it', async ({
  page,
  browser,
  baseURL,
}) => {
  const burger = await eenPortaalburger()
  await meldVlugAan(page, burger.loginnaam)
  const stap = '/diensten/adreswijziging/aanvraag/nieuw-adres'
  await vulVlugIn(page, 'adreswijziging', {
    situatie: { situatie: 'gewoon' },
    'nieuw-adres': { 'nieuwAdres-straat': 'Abdijstraat', 'nieuwAdres-huisnummer': '14', 'verhuisdatum-dag': langGeleden },
  })
  const zwak = await browser.newPage({ baseURL })
  await meldVlugAan(zwak, burger.loginnaam, 'iam-aprofiel-userpass')
  await zwak.goto('/mijn/aanvragen')
  await expect(zwak.getByRole('link', { name: 'Meld je sterker aan en ga verder met' })).toBeVisible()
  for (const adres of ['situatie', 'weg', 'loket'].map((plaats) => `/diensten/adreswijziging/aanvraag/${plaats}`)) {
    await zwak.goto(adres)
    await expect(zwak.getByRole('main')).toContainText('Er ging niets verloren')
    expect(await zwak.content(), adres).not.toContain('Abdijstraat')
  }
  for (const adres of ['', '/weg', '/loket']) {
    const antwoord = await zwak.request.post(`/api/aanvragen/adreswijziging${adres}`, { form: { _actie: 'maak' } })
    expect(await antwoord.text(), adres).not.toContain('Abdijstraat')
  }
  await zwak.goto('/diensten/adreswijziging/aanvraag/situatie')
  await zwak.getByRole('link', { name: 'Meld je sterker aan' }).click()
  await meldAan(zwak, handVan(zwak, MUIS), burger.loginnaam)
  await zwak.goto(stap)
  await expect(zwak.getByLabel('Straat')).toHaveValue('Abdijstraat')
  await zwak.close()
})

test('a form that stayed open while somebody else signed in is not saved as theirs', async ({ page }) => {
  const [een, ander] = [await eenPortaalburger(), await eenPortaalburger()]
  const hand = handVan(page, MUIS)
  await page.goto('/diensten/adreswijziging/aanvraag/situatie')
  await meldAan(page, hand, een.loginnaam)
  await page.getByLabel('Ik ben verhuisd naar een ander adres in Antwerpen').check()
  await page.getByRole('button', { name: 'Ga verder' }).click()
  await hand.vul(page.getByLabel('Straat'), 'Abdijstraat')
  await hand.vul(page.getByLabel('Huisnummer'), '14')
  await hand.vul(page.getByLabel('Dag'), langGeleden)
  const open = await page.context().newPage()
  await page.context().clearCookies()
  await open.goto('/mijn')
  await meldAan(open, handVan(open, MUIS), ander.loginnaam)
  await page.getByRole('button', { name: 'Ga verder' }).click()
  await expect(page.getByRole('main')).toContainText('Dit formulier is er niet meer')
  await open.goto('/mijn/aanvragen')
  await expect(open.getByRole('main')).not.toContainText('Nog niet verstuurd')
})
