import { randomInt } from 'node:crypto'
import { type BrowserContext, test as basis, type ConsoleMessage, type Page } from '@playwright/test'
import { BROWSER_OPTIES } from '@/scripts/test/browseropties'
import { BEZOEKER_KOP } from '@/scripts/test/voordeur'

/** How a person uses the portal: the width of the screen, whether JavaScript runs, with the mouse or the keyboard alone. */
export type Modus = { naam: string; breedte: number; javascript: boolean; toetsenbord: boolean }

export const MODI: readonly Modus[] = [
  { naam: '1280 px', breedte: 1280, javascript: true, toetsenbord: false },
  { naam: '320 px', breedte: 320, javascript: true, toetsenbord: false },
  { naam: '1280 px, no JavaScript', breedte: 1280, javascript: false, toetsenbord: false },
  { naam: '320 px, no JavaScript', breedte: 320, javascript: false, toetsenbord: false },
  { naam: 'keyboard', breedte: 1280, javascript: true, toetsenbord: true },
  { naam: 'keyboard, 320 px, no JavaScript', breedte: 320, javascript: false, toetsenbord: true },
]

/** What the browser said that nobody expected. A test that wants a refused page says so first. */
export type Klachten = { verwacht: RegExp[]; gehoord: string[] }

type Middelen = { klachten: Klachten; anderePagina: () => Promise<Page> }

/** A test in the browser, at the portal, as a visitor of its own. Whatever the browser complains of makes it fail. */
export const test = basis.extend<Middelen>({
  baseURL: process.env.PORTAAL_URL,
  launchOptions: { executablePath: process.env.PORTAAL_BROWSER, args: BROWSER_OPTIES },
  extraHTTPHeaders: ({ baseURL: _ }, geef) => geef({ [BEZOEKER_KOP]: `198.51.${randomInt(256)}.${randomInt(1, 255)}` }),
  klachten: [
    async ({ page }, geef) => {
      const klachten: Klachten = { verwacht: [], gehoord: [] }
      luister(page, klachten)
      await geef(klachten)
      const onverwacht = klachten.gehoord.filter((klacht) => !klachten.verwacht.some((patroon) => patroon.test(klacht)))
      if (onverwacht.length > 0) throw new Error(`the browser complained:\n${onverwacht.join('\n')}`)
    },
    { auto: true },
  ],
  // On another device, or of somebody else: nothing is shared with the page of the test but how it is used.
  anderePagina: async ({ browser, klachten }, geef) => {
    const contexten: BrowserContext[] = []
    await geef(async () => {
      const context = await browser.newContext()
      contexten.push(context)
      const page = await context.newPage()
      luister(page, klachten)
      return page
    })
    for (const context of contexten) await context.close()
  },
})

export { expect, type Page } from '@playwright/test'

/** What Playwright needs to know of a mode. */
export function opties({ breedte, javascript }: Modus) {
  return { viewport: { width: breedte, height: breedte < 600 ? 720 : 900 }, javaScriptEnabled: javascript }
}

/** An address that `npm test` gives to the journeys. */
export function adresUit(
  naam: 'PORTAAL_URL' | 'PORTAAL_BROWSER' | 'PORTAAL_DATABASE' | 'PORTAAL_POST' | 'PORTAAL_REGISTERS' | 'PORTAAL_OMGEVING' | 'PORTAAL_WEBS',
): string {
  const adres = process.env[naam]
  if (!adres) throw new Error(`${naam} is missing: run these tests with npm test`)
  return adres
}

function luister(page: Page, klachten: Klachten): void {
  page.on('pageerror', (fout) => klachten.gehoord.push(`uncaught: ${fout.message}`))
  page.on('console', (bericht: ConsoleMessage) => {
    if (bericht.type() === 'error') klachten.gehoord.push(`${bericht.text()} (${bericht.location().url})`)
  })
}
