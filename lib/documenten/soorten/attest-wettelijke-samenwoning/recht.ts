import type { Persoon } from '@/lib/bronnen/personen/persoon'
import type { Recht } from '../../define-documenttype'

/** Each of the two who declared it, as long as it goes on: a marriage, a death or a declaration ends it (Schilde; domain facts 3.1). */
export function recht({ samenwoning }: Pick<Persoon, 'samenwoning'>): Recht {
  return { recht: samenwoning !== undefined }
}
