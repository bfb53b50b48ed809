import type { Page } from '@playwright/test'
import { nieuwId } from '@/lib/platform/ids'
import { isVoorIedereen, testVanIemand as test } from '@/tests/ondersteuning/bladzijde'
import { isAlsOnbestaand } from '@/tests/ondersteuning/gelijk-antwoord'
import { expect } from '@/tests/ondersteuning/portaal'
import { eenPortaalburger, mailsVan, rij } from '@/tests/ondersteuning/portaalburger'
import { dagenVerder, meldVlugAan, stuurVlug, vulVlugIn } from '@/tests/ondersteuning/vlug'

const DIENST = 'vertrek-naar-het-buitenland'

test.describe.configure({ timeout: 240_000 })

/** Leaves the country with a child whose other parent is written to; gives the reference. */
async function vraagAkkoord(page: Page, email: string, kaal?: Page): Promise<string> {
  await vulVlugIn(page, DIENST, {
    vooraf: { vooraf: 'geen' },
    vertrekdatum: { 'vertrekdatum-dag': dagenVerder(5), alVertrokken: '', soortVertrek: 'voorgoed' },
    land: { land: 'Frankrijk', adresInBuitenland: 'Rue Haute 1, Parijs', wieVertrekt: 'ik-en-mijn-hele-gezin' },
    'vertrekkende-personen': { vertrekkendePersonen: 'iemand-anders' },
    'vertrekkende-personen-anders': {
      'vertrekkendePersonenAnders-0-voornaam': 'Mila',
      'vertrekkendePersonenAnders-0-achternaam': 'Peeters',
      'vertrekkendePersonenAnders-0-dag': '2 1 2018',
    },
    'kind-zonder-andere-ouder': { kindZonderAndereOuder: 'ja' },
  })
  const bij = (stap: string) => `/diensten/${DIENST}/aanvraag/${stap}`
  if (kaal) await isVoorIedereen({ page, kaal }, bij('akkoord-andere-ouder-hoe'))
  await vulVlugIn(page, DIENST, {
    'akkoord-andere-ouder-hoe': { akkoordAndereOuderHoe: 'online' },
    'akkoord-andere-ouder-wie': { akkoordAndereOuderWie: 'iemand-anders' },
  })
  if (kaal) await isVoorIedereen({ page, kaal }, bij('akkoord-andere-ouder-anderen'))
  return stuurVlug(page, DIENST, {
    'akkoord-andere-ouder-anderen': {
      'akkoordAndereOuderAnderen-0-voornaam': 'Wout',
      'akkoordAndereOuderAnderen-0-achternaam': 'Peeters',
      'akkoordAndereOuderAnderen-0-email': email,
    },
    email: { email: 'aanvrager@voorbeeld.example', telefoon: '' },
  })
}

const GEZIN = { leden: [{ leeftijd: 36 }, { leeftijd: 7, ouders: [0, 1] }] }

async function linkUitMail(email: string): Promise<string> {
  const link = async () => /\/instemmen\/[0-9A-Z]{26}/.exec(JSON.stringify(await mailsVan(email)))?.[0]
  await expect.poll(link).toBeTruthy()
  return (await link()) ?? ''
}

test('a consent is asked, given and confirmed on pages that are fit for everyone', async ({ page, kaal, browser, baseURL }) => {
  await meldVlugAan(page, (await eenPortaalburger(GEZIN)).loginnaam)
  const email = `${nieuwId()}@voorbeeld.example`
  const referentie = await vraagAkkoord(page, email, kaal)
  await isVoorIedereen({ page, kaal }, `/diensten/${DIENST}/aanvraag/bevestiging?aanvraag=${referentie}`)
  const zaak = `/mijn/aanvragen/${referentie}`
  await isVoorIedereen({ page, kaal }, zaak)
  const { id } = await rij<{ id: string }>(
    'select i.id from instemming i join instemmingsvraag v on v.id = i.vraag_id join aanvraag a on a.id = v.aanvraag_id where a.referentie = $1',
    [referentie],
  )
  await isVoorIedereen({ page, kaal }, `${zaak}?instemfout=${id}`)

  const link = await linkUitMail(email)
  const ander = await browser.newContext({ baseURL })
  const zonder = await browser.newContext({ baseURL, javaScriptEnabled: false, viewport: { width: 320, height: 720 } })
  const [hun, hunKaal] = [await ander.newPage(), await zonder.newPage()]
  await isVoorIedereen({ page: hun, kaal: hunKaal }, link)
  await isVoorIedereen({ page: hun, kaal: hunKaal }, '/instemmen/werkt-niet')
  await hun.goto(link)
  await hun.getByRole('button', { name: 'Meld je aan en lees verder' }).click()
  await expect(hun).toHaveURL(/\/aanmelden\?/)
  await meldVlugAan(hun, (await eenPortaalburger()).loginnaam)
  await hun.goto(link)
  await hun.getByRole('button', { name: 'Meld je aan en lees verder' }).click()
  await expect(hun).toHaveURL(new RegExp(`/mijn/instemmingen/${id}$`))
  await expect(hun.getByRole('main')).toContainText('Rue Haute 1, Parijs')
  await expect(hun.getByRole('main')).not.toContainText('aanvrager@voorbeeld.example')
  for (const adres of ['/mijn', '/mijn/instemmingen', `/mijn/instemmingen/${id}`, `/mijn/instemmingen/${id}?fout=leeg`]) {
    await isVoorIedereen({ page: hun, kaal: hunKaal }, adres)
  }
  await isAlsOnbestaand(page, `/mijn/instemmingen/${id}`, `/mijn/instemmingen/${nieuwId()}`)

  await hun.goto(`/mijn/instemmingen/${id}`)
  await hun.getByRole('button', { name: 'Ik ga akkoord' }).click()
  await expect(hun.getByRole('main')).toContainText('Je gaat akkoord')
  await isVoorIedereen({ page: hun, kaal: hunKaal }, `/mijn/instemmingen/${id}`)
  await isVoorIedereen({ page, kaal }, zaak)
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto(zaak)
  await page.getByRole('button', { name: 'Ja, dit is de juiste persoon' }).click()
  await expect(page.getByRole('main')).toContainText('Dank je. Dit akkoord telt nu.')
  await expect(page.getByRole('main')).toContainText('Een medewerker kijkt je aanvraag na')
  await page.goto('/mijn/gegevens')
  await expect(page.getByRole('main')).toContainText('Omdat jij om akkoord vroeg')
  await ander.close()
  await zonder.close()
})

test('a no ends on pages that are fit for everyone, for both', async ({ page, kaal, browser, baseURL }) => {
  await meldVlugAan(page, (await eenPortaalburger(GEZIN)).loginnaam)
  const email = `${nieuwId()}@voorbeeld.example`
  const referentie = await vraagAkkoord(page, email)
  const link = await linkUitMail(email)
  const ander = await browser.newContext({ baseURL })
  const zonder = await browser.newContext({ baseURL, javaScriptEnabled: false, viewport: { width: 320, height: 720 } })
  const [hun, hunKaal] = [await ander.newPage(), await zonder.newPage()]
  await hun.goto(link)
  await meldVlugAan(hun, (await eenPortaalburger()).loginnaam)
  await hun.goto(link)
  await hun.getByRole('button', { name: 'Meld je aan en lees verder' }).click()
  await hun.getByText('Ga je niet akkoord?', { exact: true }).click()
  await hun.getByRole('button', { name: 'Ik ga niet akkoord' }).click()
  await expect(hun.getByRole('main').getByRole('alert')).toContainText('Schrijf waarom')
  await hun.getByLabel('Waarom ga je niet akkoord?').fill('Een rechter besliste anders.')
  await hun.getByRole('button', { name: 'Ik ga niet akkoord' }).click()
  await expect(hun.getByRole('main')).toContainText('De aanvraag is gestopt')
  await isVoorIedereen({ page: hun, kaal: hunKaal }, new URL(hun.url()).pathname)
  await isVoorIedereen({ page, kaal }, `/mijn/aanvragen/${referentie}`)
  await expect(page.getByRole('main')).toContainText('Een rechter besliste anders.')
  await ander.close()
  await zonder.close()
})

test('who opened it and did not answer before it was over reads only that, on a page that is fit for everyone', async ({
  page,
  browser,
  baseURL,
}) => {
  await meldVlugAan(page, (await eenPortaalburger(GEZIN)).loginnaam)
  const email = `${nieuwId()}@voorbeeld.example`
  const referentie = await vraagAkkoord(page, email)
  const link = await linkUitMail(email)
  const ander = await browser.newContext({ baseURL })
  const zonder = await browser.newContext({ baseURL, javaScriptEnabled: false, viewport: { width: 320, height: 720 } })
  const [hun, hunKaal] = [await ander.newPage(), await zonder.newPage()]
  await meldVlugAan(hun, (await eenPortaalburger()).loginnaam)
  const geopend = await hun.request.post('/api/instemmen', { form: { taal: 'nl', sleutel: link.split('/').at(-1) ?? '' } })
  const adres = new URL(geopend.url()).pathname
  expect(adres).toMatch(/^\/mijn\/instemmingen\//)
  await page.request.post('/api/mijn/intrekken', { form: { taal: 'nl', referentie } })
  await isVoorIedereen({ page: hun, kaal: hunKaal }, adres)
  await expect(hun.getByRole('heading', { level: 1 })).toHaveText('You can no longer answer')
  await expect(hun.getByRole('main')).not.toContainText('Rue Haute')
  await ander.close()
  await zonder.close()
})
