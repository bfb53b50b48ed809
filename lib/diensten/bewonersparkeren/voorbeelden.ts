import { type Recordvoorbeelden, WOONT_IN_GENT } from '@/lib/recordformulier/voorbeelden'

const VERVANGT = { hoeveelsteVergunning: 'ik-vervang-een-oude-nummerplaat', 'nummerplaat-plaat': '2-ABC-123' }

/** A first permit for a car of one's own, from tomorrow. */
export const voorbeelden: Recordvoorbeelden = {
  goed: { 'begindatum-dag': '2026-11-26' },
  bij: {
    'adres-niet-juist': { wel: {}, feiten: { wel: WOONT_IN_GENT } },
    'begindatum.voorbij': { wel: { 'begindatum-dag': '2026-11-24' } },
    'oudeNummerplaat.zelfde': {
      wel: { ...VERVANGT, oudeNummerplaat: '2abc 123' },
      niet: { ...VERVANGT, oudeNummerplaat: '1-ABC-123' },
    },
    'auto-van-een-ander': { wel: { eigenaar: 'leasewagen' }, niet: { eigenaar: 'van-iemand-uit-mijn-gezin' } },
    'tweede-vergunning': { wel: { hoeveelsteVergunning: 'de-tweede' } },
    'betaal-ondertussen': { wel: { 'begindatum-dag': '2026-11-25' } },
  },
}
