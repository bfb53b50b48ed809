import type { Persoon } from '@/lib/bronnen/personen/persoon'

/** MAGDA's code of the Belgian nationality (domain facts 4.4). */
const BELG = '150'

/** Whether a register calls somebody Belgian, alone or beside another nationality. */
export function isBelg({ nationaliteiten }: Pick<Persoon, 'nationaliteiten'>): boolean {
  return nationaliteiten.some(({ code }) => code === BELG)
}

/** Whether somebody stands in a population register at an address: not in the aliens' register or the waiting register, and not struck off. */
export function isIngezetene({ register, adres }: Pick<Persoon, 'register' | 'adres'>): boolean {
  return register === 'bevolkingsregister' && adres !== undefined
}
