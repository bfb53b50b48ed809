import type { Recordvoorbeelden } from '@/lib/recordformulier/voorbeelden'

const op = (begin: string, einde = begin) => ({ 'begindatum-dag': begin, 'einddatum-dag': einde })

/** A street party of one afternoon, asked three weeks ahead, without help. */
export const voorbeelden: Recordvoorbeelden = {
  goed: { ...op('2026-12-16'), aantalBezoekers: '80', hulpVanDeStad: [] },
  bij: {
    'buiten-de-stad': { wel: { 'plaats-postcode': '9000' } },
    'begindatum.voorbij': { wel: op('2026-11-24') },
    'einddatum.voor-begin': { wel: op('2027-03-06', '2027-03-05'), niet: op('2027-03-06', '2027-03-07') },
    'aantalBezoekers.nul': { wel: { aantalBezoekers: '0' }, niet: { aantalBezoekers: '1' } },
    betoging: { wel: { soort: 'betoging-of-stoet' } },
    'minder-dan-3-weken': { wel: op('2026-12-15') },
    'minder-dan-6-weken': { wel: op('2026-12-30', '2026-12-31'), niet: { ...op('2027-01-06'), hulpVanDeStad: ['hekken-of-borden'] } },
    'minder-dan-2-maanden': {
      wel: { ...op('2027-01-24'), hulpVanDeStad: ['materiaal'] },
      niet: { ...op('2027-01-25'), hulpVanDeStad: ['materiaal'] },
    },
  },
}
