import type { Persoon } from '@/lib/bronnen/personen/persoon'
import type { Recht } from '../../define-documenttype'
import { isBelg } from '../../recht'

/** The attest says that somebody is Belgian, so only of a Belgian (Hemiksem; MAGDA GeefAttest: Belgische nationaliteit). */
export function recht(persoon: Pick<Persoon, 'nationaliteiten'>): Recht {
  return { recht: isBelg(persoon) }
}
