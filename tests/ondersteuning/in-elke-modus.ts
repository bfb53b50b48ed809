import type { Page } from '@playwright/test'
import { type Hand, handVan } from './hand'
import { type Klachten, MODI, type Modus, opties, test } from './portaal'

/** Somebody at a screen: what it shows, and the hand that uses it as the mode asks. */
export type Toestel = { page: Page; hand: Hand }

/** What a journey gets: a screen, others where that is asked for, the mode, and what a browser may complain of. */
export type Reis = Toestel & { modus: Modus; anderToestel: () => Promise<Toestel>; klachten: Klachten }

/** Where JavaScript and room are there, and where neither is. */
const UITERSTEN: readonly Modus[] = MODI.filter(({ naam }) => naam === '1280 px' || naam === '320 px, no JavaScript')

/**
 * A journey of one line of the promise, in every mode: with and without JavaScript, at 320 and at 1280 px, with the
 * mouse and with the keyboard alone.
 */
export function inElkeModus(regel: string, naam: string, reis: (middelen: Reis) => Promise<void>): void {
  for (const modus of MODI) {
    const annotation = [
      { type: 'regel', description: regel },
      { type: 'modus', description: modus.naam },
    ]
    inModus(modus, naam, annotation, reis)
  }
}

/** What a line promises beside its journey: with JavaScript at 1280 px, and without it at 320 px. */
export function inTweeModi(naam: string, reis: (middelen: Reis) => Promise<void>): void {
  for (const modus of UITERSTEN) inModus(modus, naam, [], reis)
}

function inModus(modus: Modus, naam: string, annotation: { type: string; description: string }[], reis: (middelen: Reis) => Promise<void>): void {
  test.describe(modus.naam, () => {
    test.use(opties(modus))
    test(`${naam}, ${modus.naam}`, { annotation }, ({ page, klachten, anderePagina }) =>
      reis({
        page,
        hand: handVan(page, modus),
        modus,
        klachten,
        anderToestel: async () => {
          const andere = await anderePagina()
          return { page: andere, hand: handVan(andere, modus) }
        },
      }),
    )
  })
}
