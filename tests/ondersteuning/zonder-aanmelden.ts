import type { Page } from '@playwright/test'
import { nieuwId } from '@/lib/platform/ids'
import { expect } from './portaal'
import { mailsVan } from './portaalburger'
import { type Antwoorden, stuurVlug } from './vlug'

/** Answers of who reports rubbish in the street, with where they want to be written to, or without. */
export function melding(email?: string): Antwoorden {
  return {
    vooraf: { vooraf: 'geen' },
    wat: { wat: 'zwerfvuil-of-volle-vuilnisbak', 'locatie-omschrijving': 'Aan de brug in het park' },
    'aanwijzing-locatie': { beschrijving: 'Een oude zetel.' },
    gevaar: { gevaar: 'nee', antwoordGewenst: email ? 'ja' : 'nee' },
    ...(email ? { email: { email, telefoon: '' } } : {}),
  }
}

/** Reports rubbish as a browser without JavaScript would, without signing in; gives the reference. */
export function meldVlug(page: Page, email?: string): Promise<string> {
  return stuurVlug(page, 'sluikstort-melden', melding(email))
}

/** An address of which a test reads the mails. */
export function eenAdres(): string {
  return `${nieuwId()}@voorbeeld.example`
}

/** The address of the link in the newest mail to an address, once so many came. */
export async function volgadres(email: string, mails = 1): Promise<string> {
  await expect.poll(async () => (await mailsVan(email)).length).toBe(mails)
  const [laatste] = await mailsVan(email)
  const [, adres] = /https?:\/\/[^/\s]+((?:\/en)?\/volgen\/[0-9A-Z]{26})/.exec(laatste?.tekst ?? '') ?? []
  if (!adres) throw new Error('there is no link in the mail')
  return adres
}

/** Opens a link as a browser without JavaScript would; gives the address of the case. */
export async function openVlug(page: Page, adres: string): Promise<string> {
  const antwoord = await page.request.post('/api/volgen', { form: { taal: 'nl', sleutel: adres.split('/').at(-1) ?? '' } })
  return new URL(antwoord.url()).pathname
}
