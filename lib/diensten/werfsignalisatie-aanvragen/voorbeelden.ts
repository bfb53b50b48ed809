import type { Recordvoorbeelden } from '@/lib/recordformulier/voorbeelden'

/** A crane on part of the roadway. */
export const voorbeelden: Recordvoorbeelden = {
  goed: {
    'begindatum-dag': '2027-01-11',
    'einddatum-dag': '2027-01-15',
    ingenomenRuimte: ['voetpad', 'deel-van-de-rijbaan'],
    ondernemingsnummer: '',
  },
  bij: {
    'ondernemingsnummer.vorm': { wel: { ondernemingsnummer: '12' }, niet: { ondernemingsnummer: '0123 456 749' } },
    'buiten-de-stad': { wel: { 'plaats-postcode': '1000' } },
    'begindatum.voorbij': { wel: { 'begindatum-dag': '2026-11-24' } },
    'einddatum.voor-begin': { wel: { 'einddatum-dag': '2027-01-10' } },
    'misschien-klein-werk': { wel: { omleiding: 'nee', ingenomenRuimte: 'voetpad' }, niet: { omleiding: 'nee' } },
    'straat-dicht': { wel: { ingenomenRuimte: 'hele-rijbaan' } },
  },
}
