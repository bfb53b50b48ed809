/** What people write before or after an amount, and Belgians for no cents. */
const EUROTEKENS = /€|euros?|eur/giu

/**
 * An amount in euro as people write it: with or without the sign, spaces, dots or commas between thousands, a comma or a point
 * before the cents, `,-` for none. Written back in whole cents as `1250,50`; undefined when it is no amount of nought or more.
 */
export function normaliseerBedrag(getypt: string): string | undefined {
  const kaal = getypt
    .replace(EUROTEKENS, '')
    .replace(/[\s'’]/gu, '')
    .replace(/[.,](\p{Pd}{1,2}|=)$/u, '')
  const delen = /^(\d{1,3}(?:\.\d{3})+|\d{1,3}(?:,\d{3}){2,}|\d{1,9})(?:,(\d{1,2}))?$/.exec(kaal) ?? ENGELS.exec(kaal)
  if (!delen) return undefined
  const [, getal = '', centen = ''] = delen
  const heel = getal.replace(/[.,]/g, '').replace(/^0+(?=\d)/, '')
  return heel.length > MAX_CIJFERS ? undefined : `${heel},${centen.padEnd(2, '0')}`
}

/** The point before the cents; commas between thousands go with it. */
const ENGELS = /^(\d{1,3}(?:,\d{3})+|\d{1,9})\.(\d{1,2})$/
const MAX_CIJFERS = 9

/** An amount as `normaliseerBedrag` keeps it, in cents. */
export function inCenten(bedrag: string): number {
  return Number(bedrag.replace(',', ''))
}
