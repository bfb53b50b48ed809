import type { Recordvoorbeelden } from '@/lib/recordformulier/voorbeelden'

/** Music of a bar, every day. */
export const voorbeelden: Recordvoorbeelden = {
  goed: {},
  bij: {
    'buiten-de-stad': { wel: { 'bron-postcode': '2640' }, niet: { 'bron-postcode': '2100' } },
    'af-en-toe': { wel: { frequentie: 'af-en-toe' }, niet: { frequentie: 'elke-week' } },
    buren: { wel: { soort: 'buren' } },
  },
}
