import type { Browser } from 'playwright'
import type { Aangemeld } from './browser'

/** What a page weighs on the line, compressed as the server sends it, in bytes. */
export type Gewicht = { html: number; javascript: number; css: number; lettertype: number }

const SOORTEN: Record<string, keyof Gewicht> = { Document: 'html', Script: 'javascript', Stylesheet: 'css', Font: 'lettertype' }
const RUST_MS = 1_000

/** Opens a page in an empty browser and counts the bodies that come. */
export async function weeg(browser: Browser, url: string, aangemeld?: Aangemeld): Promise<Gewicht> {
  const context = await browser.newContext({ storageState: aangemeld })
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  await cdp.send('Network.enable')
  const gewicht: Gewicht = { html: 0, javascript: 0, css: 0, lettertype: 0 }
  const koppen = new Map<string, { soort: string; bytes: number }>()
  cdp.on('Network.responseReceived', ({ requestId, type, response }) => koppen.set(requestId, { soort: type, bytes: response.encodedDataLength }))
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kop = koppen.get(requestId)
    const soort = kop && SOORTEN[kop.soort]
    if (soort) gewicht[soort] += Math.max(0, encodedDataLength - kop.bytes)
  })
  const antwoord = await page.goto(url, { waitUntil: 'load' })
  if (antwoord?.status() !== 200) throw new Error(`${url} answered ${antwoord?.status()}`)
  await page.waitForTimeout(RUST_MS)
  await context.close()
  return gewicht
}
