import type { Recordvoorbeelden } from '@/lib/recordformulier/voorbeelden'

/** A loose tile that hurts nobody. */
export const voorbeelden: Recordvoorbeelden = {
  goed: { gevaar: 'nee' },
  bij: {
    'buiten-de-stad': { wel: { 'plaats-postcode': '2640' }, niet: { 'plaats-postcode': '2660' } },
    gevaar: { wel: { gevaar: 'ja' } },
  },
}
