import type { Recordvoorbeelden } from '@/lib/recordformulier/voorbeelden'

/** A bill of 600 euro in parts of 50. */
export const voorbeelden: Recordvoorbeelden = {
  goed: { bedrag: '€ 600', bedragPerMaand: '50', 'begindatum-dag': '2026-12-01', deurwaarder: 'nee' },
  bij: {
    'bedrag.nul': { wel: { bedrag: '0' } },
    'bedragPerMaand.nul': { wel: { bedragPerMaand: '0' }, niet: { bedragPerMaand: '0,5' } },
    'bedragPerMaand.meer-dan-alles': { wel: { bedragPerMaand: '600' }, niet: { bedragPerMaand: '599,99' } },
    'begindatum.voorbij': { wel: { 'begindatum-dag': '2026-11-24' }, niet: { 'begindatum-dag': '2026-11-25' } },
    'al-een-deurwaarder': { wel: { deurwaarder: 'ja' } },
    onderneming: { wel: { rekeningOpNaamVan: 'op-naam-van-mijn-onderneming' } },
  },
}
