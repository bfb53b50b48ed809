import type { Persoon } from '@/lib/bronnen/personen/persoon'
import { plusMaanden } from '@/lib/platform/klok'
import type { Recht } from '../../define-documenttype'
import { isBelg, isIngezetene } from '../../recht'

const KIESGERECHTIGD_MET_MAANDEN = 18 * 12

/**
 * A Belgian of 18 or older, in the population register of a municipality, whose right to vote no judge took away (the
 * conditions of the Electoral Code; MAGDA GeefAttest: Belgisch kiezer). Who only has to grow older knows the day.
 */
export function recht(persoon: Pick<Persoon, 'nationaliteiten' | 'register' | 'adres' | 'kiesrechtGeschorst' | 'geboorte'>, vandaag: string): Recht {
  if (!isBelg(persoon) || !isIngezetene(persoon) || persoon.kiesrechtGeschorst) return { recht: false }
  const vanaf = plusMaanden(persoon.geboorte.datum, KIESGERECHTIGD_MET_MAANDEN)
  return vanaf <= vandaag ? { recht: true } : { recht: false, vanaf }
}
