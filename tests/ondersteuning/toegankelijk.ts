import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { HtmlValidate } from 'html-validate'

/** All that are on by default, and target size. */
const REGELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Matters of taste in what the framework writes, and ids that it makes: all of it is valid HTML.
    'void-style': 'off',
    'attr-case': 'off',
    'valid-id': ['error', { relaxed: true }],
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    'no-inline-style': 'error',
    'script-type': 'off',
    'doctype-style': 'off',
    'tel-non-breaking': 'off',
    // The boxes of one question have one name, as its radios have, and each of several buttons says what it does by it.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
  },
})

/** No violation of any WCAG 2.0 to 2.2 rule of level A or AA, nor of best practice, target size included. */
export async function isToegankelijk(page: Page, waar: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode() // No page of ours has a frame: a second page to put the findings of frames together is not needed.
    .options({ runOnly: REGELS, resultTypes: ['violations'] })
    .analyze()
  const gevonden = violations.map(({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map(({ html }) => html.slice(0, 160)).join('\n  ')}`)
  expect(gevonden, waar).toEqual([])
}

/** The HTML that a reader without JavaScript gets is valid. */
export async function isGeldigeHtml(html: string, waar: string): Promise<void> {
  const { results } = await validator.validateString(html)
  const gevonden = results.flatMap(({ messages }) => messages.map(({ ruleId, message, line, column }) => `${ruleId}: ${message} (${line}:${column})`))
  expect(gevonden, waar).toEqual([])
}

/** Nothing sticks out: no sideways scrolling at this width. */
export async function pastInBreedte(page: Page, waar: string): Promise<void> {
  const [inhoud, venster] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth])
  expect(inhoud, `${waar}: wider than the screen`).toBeLessThanOrEqual(venster ?? 0)
}
