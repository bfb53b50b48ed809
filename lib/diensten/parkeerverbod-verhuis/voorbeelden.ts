import type { Recordvoorbeelden } from '@/lib/recordformulier/voorbeelden'

const BEDRIJF = { soortAanvrager: 'als-onderneming' }

/** A removal van, one day next month. */
export const voorbeelden: Recordvoorbeelden = {
  goed: { lengteInMeter: '12', 'begindatum-dag': '2026-12-12', 'einddatum-dag': '2026-12-12', ondernemingsnummer: '0123456749' },
  bij: {
    'buiten-de-stad': { wel: { 'locatie-postcode': '9000' }, niet: { 'locatie-postcode': '' } },
    'ondernemingsnummer.vorm': { wel: { ...BEDRIJF, ondernemingsnummer: '0123456748' }, niet: BEDRIJF },
    'lengteInMeter.nul': { wel: { lengteInMeter: '0' }, niet: { lengteInMeter: '0,5' } },
    'begindatum.voorbij': { wel: { 'begindatum-dag': '2026-11-24' } },
    'einddatum.voor-begin': { wel: { 'einddatum-dag': '2026-12-11' }, niet: { 'einddatum-dag': '2026-12-13' } },
    vandaag: { wel: { 'begindatum-dag': '2026-11-26' }, niet: { 'begindatum-dag': '2026-11-27' } },
  },
}
