import { randomBytes } from 'node:crypto'
import { env } from '@/lib/platform/env'
import { open, sluit } from '@/lib/platform/gesloten'
import { isDeelsleutel, nieuweDeelsleutel } from '@/lib/platform/ids'
import { minuten, uren } from '@/lib/platform/klok'
import { sleutelHash } from '@/lib/platform/versleuteling'
import type { Deelfouten, Deelinvoer } from './deelregels'

/** How the secret of a link is stored: whoever reads the database can open none. */
export function deelHash(sleutel: string): string {
  return sleutelHash(sleutel, 'deling')
}

/** What a receiver is given. */
export function deeladres(sleutel: string): string {
  return `${env().PUBLIC_URL}/gedeeld/${sleutel}`
}

/** How long what was opened can be read in the browser that opened it. */
export const KIJKTIJD = minuten(15)

/** Of what a browser keeps that opened a link: what it is called and how it is kept. It goes to nobody but us. */
export function kijkerCookie() {
  const secure = env().PUBLIC_URL.startsWith('https:')
  return { name: `${secure ? '__Secure-' : ''}gedeeld`, httpOnly: true, sameSite: 'lax', secure, path: '/', maxAge: KIJKTIJD / 1000 } as const
}

/**
 * The secret of a browser: the one that it has, or a new one. It follows from the form whose button was pressed: a browser
 * without cookie that sends the form twice before it heard anything is one browser.
 */
export function kijkerVan(bewaard: string | undefined, keer?: string): string {
  if (bewaard && isKijker(bewaard)) return bewaard
  return keer ? sleutelHash(keer, 'kijker-van-keer') : randomBytes(KIJKER_BYTES).toString('base64url')
}

/** What makes each form with the button of a link another one. */
export function nieuweKeer(): string {
  return nieuweDeelsleutel()
}

/** What a form sent as its own; undefined for what no form of ours has. */
export function leesKeer(tekst: string): string | undefined {
  return isDeelsleutel(tekst) ? tekst : undefined
}

/** How it is stored that this form opened this link. */
export function keerHash(delingId: string, keer: string): string {
  return sleutelHash(`${delingId}:${keer}`, 'keer')
}

/** Whether a text can be the secret of a browser. */
export function isKijker(tekst: string): boolean {
  return /^[\w-]{43}$/.test(tekst)
}

/** How the secret of a browser is stored with one opening: not to be recognised with another. */
export function kijkerHash(openingId: string, kijker: string): string {
  return sleutelHash(`${openingId}:${kijker}`, 'kijker')
}

const KIJKER_BYTES = 32
const LINK_TE_ZIEN = minuten(10)
const FORMULIER_TE_ZIEN = uren(1)

/** A new link on its way to the page that shows it once: for its holder only, and not for long. */
export function sluitDeellink(burgerId: string, sleutel: string): string {
  return sluit(`deellink:${burgerId}`, sleutel, LINK_TE_ZIEN)
}

/** The secret of the link that an address carries; undefined when it is not this citizen's, or too old. */
export function openDeellink(burgerId: string, gesloten: string | undefined): string | undefined {
  return open<string>(`deellink:${burgerId}`, gesloten)
}

/** A form that has to be mended, with what was typed: it names a receiver and a purpose, so it stands nowhere in the open. */
export function sluitDeelformulier(burgerId: string, formulier: { invoer: Deelinvoer; fouten: Deelfouten }): string {
  const kort = Object.fromEntries(Object.entries(formulier.invoer).map(([naam, waarde]) => [naam, waarde.slice(0, MAX_TERUG)]))
  return sluit(`deelformulier:${burgerId}`, { ...formulier, invoer: kort }, FORMULIER_TE_ZIEN)
}

/** The form that an address carries; undefined when it is not this citizen's, or too old. */
export function openDeelformulier(burgerId: string, gesloten: string | undefined) {
  return open<{ invoer: Deelinvoer; fouten: Deelfouten }>(`deelformulier:${burgerId}`, gesloten)
}

/** More of what was typed is not shown again. */
const MAX_TERUG = 500
