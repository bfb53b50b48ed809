import type { Recordvoorbeelden } from '@/lib/recordformulier/voorbeelden'

const AANNEMER = { rol: 'aannemer' }

/** A container on the pavement for a week. */
export const voorbeelden: Recordvoorbeelden = {
  goed: {
    'begindatum-dag': '2027-01-11',
    'einddatum-dag': '2027-01-18',
    vrijeDoorgang: '1,5 m',
    parkeerverbod: 'nee',
    ondernemingsnummer: '0123.456.749',
  },
  bij: {
    'ondernemingsnummer.vorm': { wel: { ...AANNEMER, ondernemingsnummer: 'BE0123456740' }, niet: AANNEMER },
    'buiten-de-stad': { wel: { 'adresInname-postcode': '2900' } },
    'groot-werk': { wel: { waar: ['voetpad', 'rijweg'] }, niet: { waar: ['voetpad', 'fietspad', 'parkeerplaats'] } },
    'begindatum.voorbij': { wel: { 'begindatum-dag': '2026-11-24' }, niet: { 'begindatum-dag': '2026-11-25' } },
    'einddatum.voor-begin': { wel: { 'einddatum-dag': '2027-01-10' }, niet: { 'einddatum-dag': '2027-01-11' } },
    'geen-doorgang': { wel: { vrijeDoorgang: '0' }, niet: { vrijeDoorgang: '0,5' } },
    'parkeerverbod-apart': { wel: { parkeerverbod: 'ja' } },
  },
}
