import type { Persoon } from '@/lib/bronnen/personen/persoon'
import type { Recht } from '../../define-documenttype'

/** MAGDA's codes of `BurgerlijkeStaten` for who married: married, widowed, divorced, legally separated (domain facts 4.4). */
const OOIT_GEHUWD = ['20', '30', '40', '41', '51']

/** Each of the spouses, also after the marriage ended: a divorce often has no act of its own (domain facts 2.1 and 2.3). */
export function recht({ burgerlijkeStaat }: Pick<Persoon, 'burgerlijkeStaat'>): Recht {
  return { recht: OOIT_GEHUWD.includes(burgerlijkeStaat) }
}
