import type { Browser, Page } from 'playwright'
import type { Aangemeld } from './browser'

/** When a person on a slow phone sees something, in milliseconds from the moment of asking. */
export type Zien = { eersteKop: number; grootste: number }

/** Slow 4G: 150 ms to and fro, 1.6 Mbit/s down, 0.75 Mbit/s up. */
const LIJN = { offline: false, latency: 150, downloadThroughput: (1.6 * 1_000_000) / 8, uploadThroughput: (0.75 * 1_000_000) / 8 }
const PROCESSOR_TRAGER = 4
const SCHERM = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true }
const KEREN = 5
const RUST_MS = 2_500

/** Opens a page on a slow phone with an empty cache, several times; the middle of what was seen. */
export async function kijkOpTelefoon(browser: Browser, url: string, aangemeld?: Aangemeld): Promise<Zien> {
  const keren: Zien[] = []
  for (let keer = 0; keer < KEREN; keer += 1) keren.push(await kijkEens(browser, url, aangemeld))
  return { eersteKop: midden(keren.map(({ eersteKop }) => eersteKop)), grootste: midden(keren.map(({ grootste }) => grootste)) }
}

async function kijkEens(browser: Browser, url: string, aangemeld?: Aangemeld): Promise<Zien> {
  const context = await browser.newContext({ ...SCHERM, storageState: aangemeld })
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  await cdp.send('Network.enable')
  await cdp.send('Network.setCacheDisabled', { cacheDisabled: true })
  await cdp.send('Network.emulateNetworkConditions', LIJN)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: PROCESSOR_TRAGER })
  await page.addInitScript({ content: LET_OP })
  await page.goto(url, { waitUntil: 'load' })
  await page.waitForTimeout(RUST_MS)
  const gezien = await leesAf(page)
  await context.close()
  return gezien
}

/**
 * Runs in the page before anything else of it: notes the frame that paints the first heading. A text, since
 * what runs our scripts writes calls into functions that a page does not know.
 */
const LET_OP = `
  const kijk = () => {
    const kop = document.querySelector('h1')
    if (kop && kop.getBoundingClientRect().height > 0) window.kop = performance.now()
    else requestAnimationFrame(kijk)
  }
  requestAnimationFrame(kijk)
  new PerformanceObserver((lijst) => {
    for (const { startTime } of lijst.getEntries()) window.grootste = startTime
  }).observe({ type: 'largest-contentful-paint', buffered: true })
`

/** Nothing is seen before the first paint, whatever stood in the page. */
async function leesAf(page: Page): Promise<Zien> {
  const { kop, grootste, verf } = await page.evaluate(() => {
    const venster = window as unknown as { kop?: number; grootste?: number }
    const verf = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0
    return { kop: venster.kop, grootste: venster.grootste, verf }
  })
  if (kop === undefined || grootste === undefined) throw new Error(`${page.url()} showed no heading`)
  return { eersteKop: Math.max(kop, verf), grootste }
}

function midden(getallen: number[]): number {
  return getallen.toSorted((a, b) => a - b)[Math.floor(getallen.length / 2)] ?? 0
}
