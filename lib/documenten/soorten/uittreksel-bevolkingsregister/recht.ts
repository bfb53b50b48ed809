import type { Persoon } from '@/lib/bronnen/personen/persoon'
import type { Recht } from '../../define-documenttype'
import { isIngezetene } from '../../recht'

/** Who stands in the population register of a municipality (Diepenbeek; MAGDA GeefAttest: uittreksel registers). */
export function recht(persoon: Pick<Persoon, 'register' | 'adres'>): Recht {
  return { recht: isIngezetene(persoon) }
}
