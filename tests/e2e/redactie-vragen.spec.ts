import { expect, type Page, test } from '@/tests/ondersteuning/portaal'
import { herstelVlug } from '@/tests/ondersteuning/redactie'
import { meldVlugAan } from '@/tests/ondersteuning/vlug'

const DIENST = 'zwerfkatten-melden'
const VRAGEN = `/loket/redactie/${DIENST}/vragen`

// One dienst has one version at a time.
test.describe.configure({ mode: 'default', timeout: 240_000 })
test.use({ javaScriptEnabled: false })
test.afterEach(async ({ anderePagina }) => herstelVlug(await anderePagina(), await anderePagina(), DIENST))

const druk = (page: Page, naam: string | RegExp) => page.getByRole('main').getByRole('button', { name: naam, exact: true }).click()
const keuzes = (page: Page) =>
  page.getByLabel(/^Keuze \d+, Nederlands$/).evaluateAll((vakken) => vakken.map((vak) => (vak as HTMLTextAreaElement).value).filter(Boolean))

test('an editor orders choices, adds and takes away one, and says when a question is asked, without JavaScript', async ({ page }) => {
  await meldVlugAan(page, 'sofie', 'iam-mprofiel-eid')
  await page.request.post(`/api/loket/redactie/${DIENST}/begin`, { form: {} })
  await page.goto(`${VRAGEN}/sinds`)
  const [eerste = '', tweede = '', derde = ''] = await keuzes(page)
  await druk(page, `Lager: ${eerste}`)
  expect(await keuzes(page)).toEqual([tweede, eerste, derde])
  await page.getByLabel('Keuze 4, Nederlands').fill('Al jaren')
  await page.getByLabel('Keuze 4, Engels').fill('For years')
  await druk(page, 'Bewaar en voeg een keuze toe')
  await expect(page).toHaveURL(/gedaan=keuze#keuze-4-nl$/)
  await druk(page, `Haal weg: ${tweede}`)
  expect(await keuzes(page)).toEqual([eerste, derde, 'Al jaren'])
  // Enter in a control saves, and does not press the button of a choice.
  await page.getByLabel('Mensen moeten deze vraag beantwoorden').press('Enter')
  await expect(page).toHaveURL(/\/vragen\?gedaan=vraag$/)

  await page.goto(`${VRAGEN}/gedrag/voorwaarde`)
  await page.getByLabel('Kijk naar nog een vraag').selectOption('sinds')
  await druk(page, 'Voeg deze vraag toe')
  await expect(page.getByRole('main').getByRole('status')).toContainText('Kies hieronder bij welk antwoord')
  await druk(page, 'Bewaar de voorwaarde')
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Kies bij de voorwaarde minstens één antwoord')
  await page.getByLabel('Al jaren').check()
  await druk(page, 'Bewaar de voorwaarde')
  await expect(page).toHaveURL(/\/vragen\/gedrag\?gedaan=voorwaarde$/)
  await expect(page.getByRole('main')).toContainText(/Alleen als “.*” is Al jaren\./)
  await page.goto(`${VRAGEN}/sinds`)
  await druk(page, 'Haal weg: Al jaren')
  await page.goto(`${VRAGEN}/gedrag/voorwaarde`)
  await expect(page.getByRole('main').getByRole('alert')).toContainText('een antwoord dat er niet meer is')
  await druk(page, /^Haal weg/)
  await expect(page.getByRole('main')).toContainText('Iedereen ziet deze vraag.')
  await page.goto(`/loket/redactie/${DIENST}/verschil`)
  await expect(page.locator('del').filter({ hasText: tweede })).toBeVisible()
})

test('an editor tries a form in code as somebody made up, and is led through it', async ({ page }) => {
  await meldVlugAan(page, 'sofie', 'iam-mprofiel-eid')
  await page.goto('/loket/redactie/geboorteakte/proberen')
  await page.getByRole('radio').first().check()
  await druk(page, 'Ga verder')
  await expect(page.getByRole('main')).toContainText('Robin Voorbeeld')
  await page.getByLabel('Mijn kind').first().check()
  await druk(page, 'Ga verder')
  await page.getByLabel('Sam Voorbeeld').check()
  await druk(page, 'Ga verder')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hier zou de aanvraag vertrekken')
  await druk(page, 'Begin opnieuw')
  await page.goto('/loket/redactie/rijbewijs/proberen')
  await druk(page, 'Ga verder')
  await expect(page.getByRole('main')).toContainText('Hier maakt wie het invult een afspraak.')
})
