import { isIsoDag } from './datum'

/** A national number (INSZ): eleven digits, without punctuation. */
export type Insz = string

/** Month digits are raised by this much for test numbers (MAGDA's TST numbers). */
const TESTMAAND = 60

/** The eleven digits of a national number in whatever way people write it; undefined when they are not eleven. */
export function normaliseerInsz(getypt: string): Insz | undefined {
  const cijfers = getypt.replace(/[\s./\p{Pd}]/gu, '')
  return /^\d{11}$/.test(cijfers) ? cijfers : undefined
}

/**
 * Whether a text is a national number: check digits 97 − (first nine mod 97), with a 2 before the nine for who
 * was born in 2000 or later; month 01-12, 00, 21-32 or 41-52 (BIS), and the test range 61-72 in a demonstration
 * only; day 00-31; serial 001-998 (domain facts 4.3).
 */
export function isInsz(getypt: string, { demo }: { demo: boolean }): boolean {
  const insz = normaliseerInsz(getypt)
  if (!insz) return false
  const [maand, dag, serie] = [Number(insz.slice(2, 4)), Number(insz.slice(4, 6)), Number(insz.slice(6, 9))]
  const gewoon = maand <= 12 || (maand >= 21 && maand <= 32) || (maand >= 41 && maand <= 52)
  if (!gewoon && !(demo && maand > TESTMAAND && maand <= TESTMAAND + 12)) return false
  if (dag > 31 || serie < 1 || serie > 998) return false
  const controle = Number(insz.slice(9))
  return controle === controlegetal(insz.slice(0, 9), false) || controle === controlegetal(insz.slice(0, 9), true)
}

/** How the identity card prints it: `YY.MM.DD-SSS.CC`. */
export function formatInsz(insz: Insz): string {
  return insz.replace(/^(\d{2})(\d{2})(\d{2})(\d{3})(\d{2})$/, '$1.$2.$3-$4.$5')
}

/** The day of birth that a national number says, as ISO date; undefined where it leaves the month or the day open. */
export function geboortedagVan(insz: Insz): string | undefined {
  const negen = insz.slice(0, 9)
  const eeuw = Number(insz.slice(9)) === controlegetal(negen, false) ? '19' : '20'
  // BIS numbers raise the month by 20 or 40, test numbers by 60.
  const maand = String(Number(insz.slice(2, 4)) % 20).padStart(2, '0')
  const dag = `${eeuw}${insz.slice(0, 2)}-${maand}-${insz.slice(4, 6)}`
  return isIsoDag(dag) ? dag : undefined
}

/** Check digits over the first nine. */
export function controlegetal(negen: string, vanaf2000: boolean): number {
  return 97 - (Number(vanaf2000 ? `2${negen}` : negen) % 97)
}
