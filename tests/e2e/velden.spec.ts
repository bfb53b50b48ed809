import { inTweeModi } from '@/tests/ondersteuning/in-elke-modus'
import { expect, test } from '@/tests/ondersteuning/portaal'
import { eenPortaalburger } from '@/tests/ondersteuning/portaalburger'
import { gaVerder } from '@/tests/ondersteuning/reisstappen'
import { isGeldigeHtml, isToegankelijk, pastInBreedte } from '@/tests/ondersteuning/toegankelijk'
import { meldVlugAan, vulVlugIn } from '@/tests/ondersteuning/vlug'

const PLEK = '/diensten/ratten-melden/aanvraag/plaats'
const MB = 1_000_000
const PDF = Buffer.from('%PDF-1.4\n1 0 obj <</Type/Catalog>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n')

test.describe('where the device is', () => {
  test.use({ geolocation: { latitude: 51.219448, longitude: 4.402464, accuracy: 12.4 } })

  test('goes along when the person presses, and not when they untick it', async ({ page, context }) => {
    await context.grantPermissions(['geolocation'])
    await page.goto(PLEK)
    const zoek = page.getByRole('button', { name: 'Gebruik waar ik nu ben' })
    await expect(page.getByRole('checkbox', { name: /^Stuur deze plaats mee/ })).toHaveCount(0)
    await zoek.click()
    const plaats = page.getByRole('checkbox', { name: 'Stuur deze plaats mee: 51,21945° N, 4,40246° O (op 12 meter)' })
    await expect(plaats).toBeChecked()
    await page.getByRole('radio').first().check()
    await isToegankelijk(page, 'a place that was found')
    await page.setViewportSize({ width: 320, height: 720 })
    await pastInBreedte(page, 'a place that was found')
    await page.getByRole('button', { name: 'Ga verder', exact: true }).last().click()
    await expect(page).not.toHaveURL(PLEK)
    await page.goto(PLEK)
    await expect(plaats).toBeChecked()
    await plaats.uncheck()
    await page.getByRole('button', { name: 'Ga verder', exact: true }).last().click()
    await expect(page.getByRole('main').getByRole('alert').getByRole('link')).toHaveText(/^Vul een straat in of beschrijf de plek/)
  })

  test('is not known when the person says no: the street and the words are there', async ({ page, context }) => {
    await context.clearPermissions()
    await page.goto(PLEK)
    await page.evaluate(() => {
      navigator.geolocation.getCurrentPosition = (_, mis) => mis?.({ code: 1, message: '' } as GeolocationPositionError)
    })
    await page.getByRole('button', { name: 'Gebruik waar ik nu ben' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Je toestel zegt niet waar je bent.' })).toBeVisible()
    await expect(page.getByLabel('Of beschrijf de plek')).toBeVisible()
  })
})

test('a device is asked where it is on the pages of a form only', async ({ request }) => {
  const beleid = async (adres: string) => (await request.get(adres)).headers()['permissions-policy']
  expect(await beleid(PLEK)).toContain('geolocation=(self)')
  expect(await beleid(`/en${PLEK}`)).toContain('geolocation=(self)')
  for (const adres of ['/', '/diensten/ratten-melden', '/volgen', '/api/health']) expect(await beleid(adres), adres).toContain('geolocation=()')
})

inTweeModi('a place is told in words where no device can say it, and a photo is taken or chosen', async ({ page, hand, modus }) => {
  await page.goto(PLEK)
  if (!modus.javascript) await expect(page.getByRole('button', { name: 'Gebruik waar ik nu ben' })).toHaveCount(0)
  await hand.vul(page.getByLabel('Of beschrijf de plek'), 'Bij de brug')
  await hand.kies(page.getByRole('radio').first())
  await hand.druk(page.getByRole('button', { name: 'Ga verder', exact: true }).last())
  await expect(page).not.toHaveURL(PLEK)
  await vulVlugIn(page, 'sluikstort-melden', {
    vooraf: { vooraf: 'geen' },
    wat: { wat: 'iets-anders', 'locatie-omschrijving': 'Bij de brug' },
  })
  await page.goto('/diensten/sluikstort-melden/aanvraag/aanwijzing-locatie')
  const foto = page.getByLabel('Maak of kies een foto')
  await expect(foto).toHaveAttribute('accept', 'image/*')
  await foto.setInputFiles([
    { name: 'straat.png', mimeType: 'image/png', buffer: Buffer.alloc(900_000) },
    { name: 'te groot.png', mimeType: 'image/png', buffer: Buffer.alloc(11 * MB) },
  ])
  if (modus.javascript) {
    const gekozen = page.getByRole('list', { name: 'Gekozen, nog niet verstuurd' })
    await expect(gekozen.getByRole('listitem')).toHaveText([/^straat\.png \(900 kB\): gaat mee/, /^te groot\.png \(11 MB\): te groot/])
    await isToegankelijk(page, 'files that were chosen')
  }
  await pastInBreedte(page, `files, ${modus.naam}`)
})

inTweeModi('a vehicle is asked by its plate and its country, and a wrong plate says how to mend it', async ({ page, hand, modus }) => {
  const persoon = { 'aanvragerAnders-0-voornaam': 'Jan', 'aanvragerAnders-0-achternaam': 'Wouters', 'aanvragerAnders-0-dag': '2 1 1974' }
  await vulVlugIn(page, 'registratie-nummerplaat-handicap', { vooraf: { vooraf: 'geen' }, 'aanvrager-anders': persoon })
  const adres = '/diensten/registratie-nummerplaat-handicap/aanvraag/kaartnummer'
  await page.goto(adres)
  const auto = page.getByRole('group', { name: 'Nummerplaat' })
  await hand.vul(auto.getByLabel('Nummerplaat'), 'geen idee')
  await auto.getByLabel('Waar is het voertuig ingeschreven?').selectOption('NL')
  await hand.vul(page.getByLabel('Nummer van de parkeerkaart'), '12345')
  await page.getByLabel('Kies een bestand').setInputFiles({ name: 'kaart.pdf', mimeType: 'application/pdf', buffer: PDF })
  await hand.druk(page.getByRole('main').getByRole('button', { name: 'Ga verder', exact: true }).last())
  await expect(page.getByRole('main').getByRole('alert').getByRole('link')).toHaveText(/^Schrijf de nummerplaat met letters en cijfers/)
  await expect(auto.getByLabel('Waar is het voertuig ingeschreven?')).toHaveValue('NL')
  await pastInBreedte(page, `a vehicle, ${modus.naam}`)
  if (modus.javascript) await isToegankelijk(page, 'a vehicle')
  else await isGeldigeHtml(await page.content(), 'a vehicle')
  await hand.vul(auto.getByLabel('Nummerplaat'), 'ab-12-cd')
  if (modus.javascript) await page.getByLabel('Kies een bestand').setInputFiles({ name: 'kaart.pdf', mimeType: 'application/pdf', buffer: PDF })
  await gaVerder(page, hand, 'andere-nummerplaten')
  await hand.kies(page.getByRole('radio').first())
  await gaVerder(page, hand, 'email')
  await hand.vul(page.getByLabel('E-mailadres'), 'jan@voorbeeld.example')
  await gaVerder(page, hand, 'overzicht')
  await expect(page.getByRole('main')).toContainText('AB12CD (Nederland)')
})

inTweeModi('an amount is read however it is written, and shown as money', async ({ page, hand, modus }) => {
  const dienst = 'betalingsplan-stadsrekening'
  await meldVlugAan(page, (await eenPortaalburger()).loginnaam)
  await vulVlugIn(page, dienst, { vooraf: { vooraf: 'geen' }, 'rekening-op-naam-van': { rekeningOpNaamVan: 'op-mijn-naam' } })
  await page.goto(`/diensten/${dienst}/aanvraag/rekening`)
  await expect(page.getByRole('main')).toContainText('In euro, bijvoorbeeld 1250,50.')
  await hand.vul(page.getByLabel('Hoeveel moet je betalen?'), 'veel')
  await hand.druk(page.getByRole('main').getByRole('button', { name: 'Ga verder', exact: true }).last())
  await expect(page.getByRole('main').getByRole('link', { name: 'Schrijf een bedrag in euro, bijvoorbeeld 1250 of 1250,50' })).toBeVisible()
  await pastInBreedte(page, `an amount, ${modus.naam}`)
  await hand.vul(page.getByLabel('Hoeveel moet je betalen?'), '€ 1.250,-')
  await hand.druk(page.getByRole('main').getByRole('button', { name: 'Ga verder', exact: true }).last())
  await expect(page.getByRole('main').getByRole('link', { name: 'Schrijf een bedrag in euro, bijvoorbeeld 1250 of 1250,50' })).toHaveCount(0)
})
