import type { Recordvoorbeelden } from '@/lib/recordformulier/voorbeelden'

/** A document about nobody in particular, as a file. */
export const voorbeelden: Recordvoorbeelden = {
  goed: { overAnderePersoon: 'nee' },
  bij: {
    'over-een-ander': { wel: { overAnderePersoon: 'ja' } },
    'op-papier': { wel: { vorm: 'op-papier' }, niet: { vorm: 'inkijken-op-het-stadhuis' } },
  },
}
