import type { Recordvoorbeelden } from '@/lib/recordformulier/voorbeelden'

/** A tenant who renewed the inside of their shop. */
export const voorbeelden: Recordvoorbeelden = {
  goed: { deel: ['inrichting-van-de-winkelruimte'], bedrag: '€ 12.500' },
  bij: {
    'buiten-de-stad': { wel: { 'vestiging-postcode': '9100' } },
    'bedrag.nul': { wel: { bedrag: '0 euro' }, niet: { bedrag: '0,01' } },
    gevel: { wel: { deel: ['inrichting-van-de-winkelruimte', 'voorgevel-van-de-winkel'] }, niet: { deel: ['ruwbouw-van-de-winkelruimte'] } },
    'eigenaar-zonder-zaak': { wel: { rol: 'eigenaar' }, niet: { rol: 'eigenaar-en-uitbater' } },
  },
}
