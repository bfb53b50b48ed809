import type { Recordvoorbeelden } from '@/lib/recordformulier/voorbeelden'

/** A shop with five deliveries a week. */
export const voorbeelden: Recordvoorbeelden = {
  goed: { ondernemingsnummer: '0123.456.749', aantalLeveringen: '5' },
  bij: {
    'ondernemingsnummer.vorm': { wel: { ondernemingsnummer: '0123.456.700' }, niet: { ondernemingsnummer: '123456749' } },
    'buiten-de-stad': { wel: { 'adresZaak-postcode': '2640' }, niet: { 'adresZaak-postcode': '2018' } },
    'aantalLeveringen.nul': { wel: { aantalLeveringen: '0' }, niet: { aantalLeveringen: '1' } },
  },
}
