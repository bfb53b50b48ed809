import { expect, type Page } from '@playwright/test'

/** Words that stand in almost every Dutch sentence, and in no English one. */
const NEDERLANDS = /\b(je|jij|jouw|een|het|niet|wordt|zijn|onze|voor|naar|bij|kun|geen)\b/i

/** The page that is shown is in English: its language says so, and nothing on it is Dutch but what is marked as that. */
export async function isEngels(page: Page, waar: string): Promise<void> {
  await expect(page.locator('html'), waar).toHaveAttribute('lang', 'en')
  // All of it: a page that is still coming in would say less.
  await page.waitForLoadState()
  const zinnen = await page.evaluate(() => {
    const bladzijde = document.body.cloneNode(true) as HTMLElement
    for (const deel of bladzijde.querySelectorAll('[lang="nl"], script, style, template')) deel.remove()
    const lopers = document.createTreeWalker(bladzijde, NodeFilter.SHOW_TEXT)
    const gevonden: string[] = [document.title]
    while (lopers.nextNode()) gevonden.push(lopers.currentNode.textContent ?? '')
    return gevonden
  })
  expect(
    zinnen.filter((zin) => NEDERLANDS.test(zin)),
    waar,
  ).toEqual([])
}

/** The link to the other language leads to the same page. */
export async function wisseltVanTaal(page: Page, naar: string): Promise<void> {
  await expect(page.getByRole('banner').locator('a[hreflang]').first()).toHaveAttribute('href', naar)
}
