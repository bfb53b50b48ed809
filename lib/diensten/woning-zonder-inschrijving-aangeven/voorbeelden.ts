import type { Recordvoorbeelden } from '@/lib/recordformulier/voorbeelden'

/** A second home of this year. */
export const voorbeelden: Recordvoorbeelden = {
  goed: { aanslagjaar: '2026', aantalWoningen: '1', ingeschrevenOp1Januari: 'nee', ondernemingsnummer: '' },
  bij: {
    'ondernemingsnummer.vorm': { wel: { ondernemingsnummer: '000' }, niet: { ondernemingsnummer: '0123.456.749' } },
    'buiten-de-stad': { wel: { 'adresWoning-postcode': '8300' } },
    'aanslagjaar.jaar': { wel: { aanslagjaar: '2027' }, niet: { aanslagjaar: '2025' } },
    'aantalWoningen.nul': { wel: { aantalWoningen: '0' }, niet: { aantalWoningen: '2' } },
    'meer-kamers': { wel: { gebruik: 'studentenkamer', aantalWoningen: '2' }, niet: { gebruik: 'studentenkamer' } },
    'toch-ingeschreven': { wel: { ingeschrevenOp1Januari: 'ja' } },
  },
}
