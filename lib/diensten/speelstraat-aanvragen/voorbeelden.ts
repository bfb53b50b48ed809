import type { Recordvoorbeelden } from '@/lib/recordformulier/voorbeelden'

const op = (begin: string, einde: string) => ({ 'begindatum-dag': begin, 'einddatum-dag': einde })

/** A weekend in spring. */
export const voorbeelden: Recordvoorbeelden = {
  goed: { type: 'kort-een-of-twee-dagen', ...op('2027-05-08', '2027-05-09') },
  bij: {
    'buiten-de-stad': { wel: { 'straat-postcode': '2630' } },
    'begindatum.voorbij': { wel: op('2026-11-24', '2026-11-24'), niet: op('2026-11-25', '2026-11-25') },
    'einddatum.voor-begin': { wel: op('2027-05-08', '2027-05-07'), niet: op('2027-05-08', '2027-05-08') },
    'einddatum.te-lang': { wel: op('2027-05-08', '2027-05-10') },
    lang: { wel: { type: 'lang-drie-tot-veertien-dagen', ...op('2027-07-01', '2027-07-14') } },
  },
}
