import { expect, type Page } from '@playwright/test'
import type { Hand } from './hand'

/** A means of the demonstration's provider. */
export type Middel = 'fas-citizen-bmid' | 'fas-citizen-eid' | 'fas-citizen-otp' | 'fas-citizen-totp' | 'iam-aprofiel-userpass' | 'iam-mprofiel-eid'

/** Signs in from the page of signing in, by typing a login name at the provider. */
export async function meldAan(page: Page, hand: Hand, loginnaam: string, middel: Middel = 'fas-citizen-bmid'): Promise<void> {
  await hand.druk(page.getByRole('main').getByRole('button', { name: /^(Meld je|Sign in)/ }))
  await bijAanbieder(page, hand, loginnaam, middel)
}

/** What a person does at the provider's own page, until they are back. */
export async function bijAanbieder(page: Page, hand: Hand, loginnaam: string, middel: Middel): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Wie ben je\?|Who are you\?/)
  await hand.vul(page.getByLabel(/Loginnaam|Login name/), loginnaam)
  await page.locator('#middel').selectOption(middel)
  await hand.druk(page.getByRole('button', { name: /^(Meld aan|Sign in)$/, exact: true }))
  await expect(page).toHaveURL(new RegExp(`^${process.env.PORTAAL_URL}`))
}

/** Signs in again where the provider may still know who this is. */
export async function meldOpnieuwAan(page: Page, hand: Hand, loginnaam: string): Promise<void> {
  await hand.druk(page.getByRole('main').getByRole('button', { name: /^(Meld je|Sign in)/ }))
  await page.waitForURL(({ pathname }) => /^\/(interactie|mijn|diensten)\//.test(`${pathname}/`))
  if (new URL(page.url()).pathname.startsWith('/interactie')) await bijAanbieder(page, hand, loginnaam, 'fas-citizen-bmid')
}
