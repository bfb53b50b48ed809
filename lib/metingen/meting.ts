import type { Javascript, Meetwat, Toestel } from '@/prisma/client/client'

/** Something that happened once in a step of a form. `code` only for a fault (`veld:code`) and for what was sent (its class of time). */
export type Meting = { dienst: string; stap: string; wat: Meetwat; code?: string; javascript?: Javascript; toestel?: Toestel }

/** Where it was said that the whole form was sent. */
export const HELE_FORMULIER = 'formulier'

/** The kind of device that a browser says it is on, from the words that phones and tablets have had for years. */
export function toestelVan(userAgent: string | null): Toestel {
  if (!userAgent) return 'onbekend'
  if (/iPad|Tablet|PlayBook|Silk|Android(?!.*Mobile)/i.test(userAgent)) return 'tablet'
  if (/Mobi|iPhone|iPod/i.test(userAgent)) return 'telefoon'
  return 'computer'
}

/** A fault as it is counted: rows of a list count together. */
export function foutcode(veld: string, code: string): string {
  return `${veld.replaceAll(/-\d+(?=-|$)/g, '')}:${code}`
}
