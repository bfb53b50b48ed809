import type { Recordvoorbeelden } from '@/lib/recordformulier/voorbeelden'

const op = (begin: string, einde: string) => ({ 'begindatum-dag': begin, 'einddatum-dag': einde })

/** A weekend of three days. */
export const voorbeelden: Recordvoorbeelden = {
  goed: { ...op('2027-06-11', '2027-06-13'), doorgangBlijftVrij: 'ja' },
  bij: {
    'buiten-de-stad': { wel: { 'adres-postcode': '2900' } },
    'begindatum.voorbij': { wel: op('2026-11-24', '2026-11-25'), niet: op('2026-11-25', '2026-11-25') },
    'einddatum.voor-begin': { wel: op('2027-06-11', '2027-06-10'), niet: op('2027-06-11', '2027-06-11') },
    'einddatum.te-lang': { wel: op('2027-06-11', '2027-06-14') },
    'groter-terras': { wel: { doorgangBlijftVrij: 'nee' } },
  },
}
