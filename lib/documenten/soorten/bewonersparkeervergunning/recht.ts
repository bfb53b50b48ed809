import type { Vergunning } from '@/lib/bronnen/parkeren/vergunning'
import type { Recht } from '../../define-documenttype'

/** Who has a permit that runs: not withdrawn, not ended, and begun; one that begins later counts from its day (domain facts 3.4). */
export function recht({ ingetrokken, geldigVan, geldigTot }: Vergunning, vandaag: string): Recht {
  if (ingetrokken || geldigTot < vandaag) return { recht: false }
  return geldigVan <= vandaag ? { recht: true } : { recht: false, vanaf: geldigVan }
}
