import type { Recordvoorbeelden } from '@/lib/recordformulier/voorbeelden'

const VERENIGING = { hoedanigheid: 'vereniging-of-school' }

/** An owner who breaks out 40 m² next spring. */
export const voorbeelden: Recordvoorbeelden = {
  goed: { oppervlakte: '40 m²', 'begindatum-dag': '2027-03-01', omgevingsvergunning: 'nee', ondernemingsnummer: '' },
  bij: {
    'ondernemingsnummer.vorm': { wel: { ...VERENIGING, ondernemingsnummer: '12345' }, niet: VERENIGING },
    'buiten-de-stad': { wel: { 'adresProject-postcode': '2800' } },
    'te-klein': { wel: { oppervlakte: '39,5' } },
    'al-begonnen': { wel: { 'begindatum-dag': '2026-11-24' }, niet: { 'begindatum-dag': '2026-11-25' } },
    'vergunning-onzeker': { wel: { omgevingsvergunning: 'dat-weet-ik-niet' }, niet: { omgevingsvergunning: '' } },
  },
}
