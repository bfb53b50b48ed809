import { randomInt } from 'node:crypto'
import { type Browser, type BrowserContext, expect, type Page } from '@playwright/test'
import { BEZOEKER_KOP } from '@/scripts/test/voordeur'
import { adresUit, test as basis } from './portaal'
import { isGeldigeHtml, isToegankelijk, pastInBreedte } from './toegankelijk'

/** One person in two browsers: `met` JavaScript, and `zonder` it. */
export type Ogen = { met: BrowserContext; zonder: BrowserContext }

/** A page in each of them. */
export type Kijkers = { page: Page; kaal: Page }

const BREED = { width: 1280, height: 900 }
const SMAL = { width: 320, height: 720 }

/** Opens those two browsers, as a visitor of its own. */
export async function openOgen(browser: Browser): Promise<Ogen> {
  const zelfde = {
    baseURL: adresUit('PORTAAL_URL'),
    extraHTTPHeaders: { [BEZOEKER_KOP]: `203.0.${randomInt(256)}.${randomInt(1, 255)}` },
  }
  return {
    met: await browser.newContext({ ...zelfde, viewport: BREED }),
    zonder: await browser.newContext({ ...zelfde, viewport: SMAL, javaScriptEnabled: false }),
  }
}

/** Closes them. */
export async function sluitOgen({ met, zonder }: Ogen): Promise<void> {
  await met.close()
  await zonder.close()
}

/** A test that looks at pages: with the eyes of who is not signed in, unless a file says whose. They keep what they once fetched. */
export const test = basis.extend<{ ogen: Ogen; kaal: Page }, { niemand: Ogen }>({
  niemand: [
    async ({ browser }, geef) => {
      const ogen = await openOgen(browser)
      await geef(ogen)
      await sluitOgen(ogen)
    },
    { scope: 'worker' },
  ],
  ogen: ({ niemand }, geef) => geef(niemand),
  page: ({ ogen }, geef) => metPagina(ogen.met, geef),
  kaal: ({ ogen }, geef) => metPagina(ogen.zonder, geef),
})

/** A test of somebody who is made for it alone. */
export const testVanIemand = test.extend<{ ogen: Ogen }>({
  ogen: async ({ browser }, geef) => {
    const ogen = await openOgen(browser)
    await geef(ogen)
    await sluitOgen(ogen)
  },
})

async function metPagina(context: BrowserContext, geef: (page: Page) => Promise<void>): Promise<void> {
  const page = await context.newPage()
  await geef(page)
  await page.close()
}

/**
 * A page of the portal is fit for everyone: in Dutch on a wide screen, light and dark; in Dutch without JavaScript and
 * in English with it, on a phone. What both languages get without JavaScript is valid HTML.
 */
export async function isVoorIedereen({ page, kaal }: Kijkers, adres: string, status = 200): Promise<void> {
  await page.setViewportSize(BREED)
  await opent(page, adres, status)
  await isToegankelijkInLichtEnDonker(page, adres)
  await kaal.context().addCookies(await page.context().cookies())
  await isGeldigeHtml(await opent(kaal, adres, status), adres)
  await pastInBreedte(kaal, `${adres}, without JavaScript`)
  const engels = inHetEngels(adres)
  await page.setViewportSize(SMAL)
  await isGeldigeHtml(await opent(page, engels, status), engels)
  await pastInBreedte(page, engels)
  await isToegankelijk(page, engels)
}

/** The menu of a page on a phone, open. */
export async function isMenuVoorIedereen(page: Page, adres: string): Promise<void> {
  await page.setViewportSize(SMAL)
  await opent(page, adres)
  const menu = page.getByRole('banner').locator('details').filter({ visible: true })
  await menu.locator('summary').click()
  await expect(menu.getByRole('link').first()).toBeVisible()
  await pastInBreedte(page, `${adres}, menu`)
  await isToegankelijkInLichtEnDonker(page, `${adres}, menu`)
}

/** A page of the demonstration itself, in the one language that it has here: a wide screen and a phone. */
export async function isDemopaginaVoorIedereen(page: Page, waar: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 }), waar).toHaveCount(1)
  await isGeldigeHtml(await page.content(), waar)
  await page.setViewportSize(BREED)
  await isToegankelijkInLichtEnDonker(page, waar)
  await page.setViewportSize(SMAL)
  await pastInBreedte(page, waar)
  await isToegankelijk(page, `${waar}, on a phone`)
}

async function isToegankelijkInLichtEnDonker(page: Page, waar: string): Promise<void> {
  await isToegankelijk(page, waar)
  await page.emulateMedia({ colorScheme: 'dark' })
  await isToegankelijk(page, `${waar}, dark`)
  await page.emulateMedia({ colorScheme: null })
}

/** Opens a page; gives its HTML. It is the page that was asked for, and has one heading that says what it is. */
async function opent(page: Page, adres: string, status = 200): Promise<string> {
  const antwoord = await page.goto(adres)
  expect(antwoord?.status(), adres).toBe(status)
  expect(page.url(), 'shows what was asked for').toBe(new URL(adres, page.url()).href)
  await expect(page.getByRole('heading', { level: 1 }), adres).toHaveCount(1)
  return (await antwoord?.text()) ?? ''
}

function inHetEngels(adres: string): string {
  return adres === '/' ? '/en' : `/en${adres}`
}
