import { type Recordvoorbeelden, WOONT_IN_GENT } from '@/lib/recordformulier/voorbeelden'

const VERVANGT = { hoeveelsteVergunning: 'ik-vervang-een-oude-nummerplaat', 'nummerplaat-plaat': '2-ABC-123' }

const EIGEN = { ik: true, nummerplaat: '2-ABC-123' } as const
const ANDER = { ik: false } as const

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
    'eerste-volgens-aanvrager': {
      wel: { hoeveelsteVergunning: 'de-eerste' },
      niet: { hoeveelsteVergunning: 'de-eerste' },
      feiten: { wel: { parkeervergunningen: [ANDER] }, niet: { parkeervergunningen: [] } },
    },
    'al-twee': {
      wel: { hoeveelsteVergunning: 'de-tweede' },
      niet: VERVANGT,
      feiten: { wel: { parkeervergunningen: [ANDER, ANDER] }, niet: { parkeervergunningen: [ANDER, ANDER] } },
    },
    'plaat-heeft-al': {
      wel: { 'nummerplaat-plaat': '2 abc 123' },
      niet: { 'nummerplaat-plaat': '1-ABC-123', hoeveelsteVergunning: 'ik-vervang-een-oude-nummerplaat', oudeNummerplaat: '2-ABC-123' },
      feiten: { wel: { parkeervergunningen: [EIGEN] }, niet: { parkeervergunningen: [EIGEN] } },
    },
    'betaal-ondertussen': { wel: { 'begindatum-dag': '2026-11-25' } },
  },
}
