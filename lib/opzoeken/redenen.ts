import type { Doel } from '@/lib/inzage/noteer-inzage'

/** Why staff look for somebody; the person reads it. */
export const ZOEKREDENEN = ['zoek-aanwezig', 'zoek-belt', 'zoek-schreef'] as const satisfies readonly Doel[]
export type Zoekreden = (typeof ZOEKREDENEN)[number]

/** The reason that a form sent; undefined for any other text. Pure. */
export function leesZoekreden(getypt: string): Zoekreden | undefined {
  return ZOEKREDENEN.find((reden) => reden === getypt)
}

/** Whether a look was only a search. Pure. */
export function isZoekreden(doel: string): boolean {
  return (ZOEKREDENEN as readonly string[]).includes(doel)
}
