import { type Browser, type BrowserContext, chromium, type Page } from 'playwright'
import { BROWSER_OPTIES } from '../test/browseropties'
import { vindBrowser } from '../test/vind-browser'

/** The cookies of who signed in, as Playwright keeps them. */
export type Aangemeld = Awaited<ReturnType<BrowserContext['storageState']>>

/** The browser that measures: an installed Chromium. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: vindBrowser(), args: BROWSER_OPTIES })
}

/** Signs in at the demonstration's provider and waits until the documents came that the city issues by itself. */
export async function meldAan(browser: Browser, url: string, loginnaam: string): Promise<Aangemeld> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(`${url}/aanmelden?niveau=substantial`)
  await page.locator('main form button').first().click()
  await page.locator('#loginnaam').fill(loginnaam)
  await page.locator('#middel').selectOption('fas-citizen-bmid')
  await page.getByRole('button', { name: 'Meld aan', exact: true }).click()
  await page.waitForURL(`${url}/mijn`)
  await wachtOpDocumenten(page, url)
  const toestand = await context.storageState()
  await context.close()
  return toestand
}

/** The cookies as a program sends them. */
export function cookieVan({ cookies }: Aangemeld): string {
  return cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
}

async function wachtOpDocumenten(page: Page, url: string): Promise<void> {
  for (let keer = 0; keer < 60; keer += 1) {
    await page.goto(`${url}/mijn/documenten`)
    if ((await page.locator('main a[href*="/mijn/documenten/"]').count()) >= 3) return
    await page.waitForTimeout(500)
  }
  throw new Error('no documents came by themselves')
}
