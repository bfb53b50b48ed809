import { expect, type Locator, type Page } from '@playwright/test'
import type { Modus } from './portaal'

/** What a person does with a page, with the mouse or with the keyboard alone. */
export type Hand = {
  /** Follows a link or presses a button. It does not wait for the page that comes: say next what only that page has. */
  druk: (doel: Locator) => Promise<void>
  /** Writes into a box in place of what stood there. */
  vul: (doel: Locator, tekst: string) => Promise<void>
  /** Chooses a radio or ticks a box. */
  kies: (doel: Locator) => Promise<void>
  /** Opens a `details`, or closes it. */
  open: (doel: Locator) => Promise<void>
}

const HOOGSTENS_TABS = 150

/** The hand that belongs to a mode. */
export function handVan(page: Page, { toetsenbord }: Modus): Hand {
  return toetsenbord ? metToetsenbord(page) : metMuis()
}

function metMuis(): Hand {
  return {
    druk: (doel) => doel.click(),
    vul: (doel, tekst) => doel.fill(tekst),
    kies: (doel) => doel.check(),
    open: (doel) => doel.click(),
  }
}

function metToetsenbord(page: Page): Hand {
  return {
    async druk(doel) {
      await tabNaar(page, doel)
      await page.keyboard.press('Enter')
    },
    async vul(doel, tekst) {
      await tabNaar(page, doel)
      await page.keyboard.press('ControlOrMeta+a')
      await page.keyboard.press('Delete')
      await page.keyboard.type(tekst)
    },
    async kies(doel) {
      await tabNaarKeuze(page, doel)
      if (!(await doel.isChecked())) await page.keyboard.press('Space')
      await expect(doel).toBeChecked()
    },
    async open(doel) {
      await tabNaar(page, doel)
      await page.keyboard.press('Enter')
    },
  }
}

/** Moves the focus forward until it is where it should be; what Tab never reaches fails here. */
async function tabNaar(page: Page, doel: Locator): Promise<void> {
  await expect(doel).toBeVisible()
  for (let stap = 0; stap < HOOGSTENS_TABS; stap += 1) {
    if (await heeftFocus(doel)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`the keyboard does not reach ${doel}`)
}

/** Of a group of radios Tab reaches one; the arrows reach the others. */
async function tabNaarKeuze(page: Page, doel: Locator): Promise<void> {
  await expect(doel).toBeVisible()
  const groep = await doel.evaluate((element) => (element instanceof HTMLInputElement && element.type === 'radio' ? element.name : ''))
  for (let stap = 0; stap < HOOGSTENS_TABS; stap += 1) {
    if (await heeftFocus(doel)) return
    const inGroep = groep !== '' && (await page.evaluate((naam) => (document.activeElement as HTMLInputElement | null)?.name === naam, groep))
    await page.keyboard.press(inGroep ? 'ArrowDown' : 'Tab')
  }
  throw new Error(`the keyboard does not reach ${doel}`)
}

function heeftFocus(doel: Locator): Promise<boolean> {
  return doel.evaluate((element) => document.activeElement === element)
}
