import type { Page } from '@playwright/test'
import { type Hand, handVan } from './hand'
import { MODI, type Modus, opties, test } from './portaal'

/** What a journey gets: the page, and the hand that uses it as the mode asks. */
export type Reis = { page: Page; hand: Hand; modus: Modus }

/**
 * A journey of one line of the promise, in every mode: with and without JavaScript, at 320 and at 1280 px, with the
 * mouse and with the keyboard alone.
 */
export function inElkeModus(regel: string, naam: string, reis: (middelen: Reis) => Promise<void>): void {
  for (const modus of MODI) {
    test.describe(modus.naam, () => {
      test.use(opties(modus))
      const annotation = [
        { type: 'regel', description: regel },
        { type: 'modus', description: modus.naam },
      ]
      test(`${naam}, ${modus.naam}`, { annotation }, ({ page }) => reis({ page, hand: handVan(page, modus), modus }))
    })
  }
}
