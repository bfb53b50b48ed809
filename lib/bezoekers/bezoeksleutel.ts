import { randomBytes } from 'node:crypto'
import { env } from '@/lib/platform/env'
import { uren } from '@/lib/platform/klok'
import { sleutelHash } from '@/lib/platform/versleuteling'

const SLEUTEL_BYTES = 32

/** How long a browser is known in which somebody fills in a form without signing in, counted from the last page that was sent. */
export const BEZOEKTIJD = uren(7 * 24)

/** How long a browser that opened the link of an aanvraag may look at it. */
export const VOLGTIJD = uren(1)

/** Of what a browser keeps that fills in a form without signing in: what it is called and how it is kept. It says nothing, and goes to nobody but us. */
export function bezoekCookie() {
  return koekje('bezoek', BEZOEKTIJD)
}

/** Of what a browser keeps that opened the link of an aanvraag. */
export function volgCookie() {
  return koekje('volgt', VOLGTIJD)
}

/** A new secret for a browser. */
export function nieuweBrowsersleutel(): string {
  return randomBytes(SLEUTEL_BYTES).toString('base64url')
}

/** Whether a text can be the secret of a browser. */
export function isBrowsersleutel(tekst: string | undefined): tekst is string {
  return tekst !== undefined && /^[\w-]{43}$/.test(tekst)
}

/** How the secret of a browser that fills in a form is stored: whoever reads the database cannot be it. */
export function bezoekHash(sleutel: string): string {
  return sleutelHash(sleutel, 'bezoek')
}

/** How the secret of a browser is stored with one opening of a link: not to be recognised with another. */
export function volgerHash(toegangId: string, sleutel: string): string {
  return sleutelHash(`${toegangId}:${sleutel}`, 'volger')
}

/** How the secret of a link is stored to be found. */
export function linkHash(sleutel: string): string {
  return sleutelHash(sleutel, 'volglink')
}

/** How an e-mail address is found without being stored: whatever capitals it is typed with. */
export function emailHash(email: string): string {
  return sleutelHash(email.trim().toLowerCase(), 'email')
}

function koekje(naam: string, leeftijd: number) {
  const secure = env().PUBLIC_URL.startsWith('https:')
  return { name: `${secure ? '__Secure-' : ''}${naam}`, httpOnly: true, sameSite: 'lax', secure, path: '/', maxAge: leeftijd / 1000 } as const
}
