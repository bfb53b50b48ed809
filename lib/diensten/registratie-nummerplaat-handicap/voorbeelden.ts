import type { Recordvoorbeelden } from '@/lib/recordformulier/voorbeelden'

/** One car, and a card that is valid for years. */
export const voorbeelden: Recordvoorbeelden = {
  goed: { 'geldigTot-dag': '2030-01-01', andereNummerplaten: '' },
  bij: {
    'kaart-vervallen': { wel: { 'geldigTot-dag': '2026-11-24' }, niet: { 'geldigTot-dag': '2026-11-25' } },
    'meer-nummerplaten': { wel: { andereNummerplaten: '1-XYZ-987' } },
  },
}
