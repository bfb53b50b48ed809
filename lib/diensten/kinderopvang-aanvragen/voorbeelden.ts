import type { Recordvoorbeelden } from '@/lib/recordformulier/voorbeelden'

const ONGEBOREN = { alGeboren: 'nee', 'verwachteGeboortedatum-dag': '2027-02-10', 'begindatum-dag': '2027-06-01' }

/** A place for a child that is born, from the summer. */
export const voorbeelden: Recordvoorbeelden = {
  goed: { 'begindatum-dag': '2027-06-01', zorg: '' },
  bij: {
    'verwachteGeboortedatum.voorbij': { wel: { ...ONGEBOREN, 'verwachteGeboortedatum-dag': '2026-11-24' }, niet: ONGEBOREN },
    'begindatum.voorbij': { wel: { 'begindatum-dag': '2026-11-24' }, niet: { 'begindatum-dag': '2026-11-25' } },
    'begindatum.voor-geboorte': { wel: { ...ONGEBOREN, 'begindatum-dag': '2027-02-09' }, niet: { ...ONGEBOREN, 'begindatum-dag': '2027-02-10' } },
    zorg: { wel: { zorg: 'Een sonde.' } },
  },
}
