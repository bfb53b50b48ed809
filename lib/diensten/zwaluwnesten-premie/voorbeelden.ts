import type { Recordvoorbeelden } from '@/lib/recordformulier/voorbeelden'

/** Three nests of house martins. */
export const voorbeelden: Recordvoorbeelden = {
  goed: { aantalNesten: '3' },
  bij: {
    'buiten-de-stad': { wel: { 'plaats-postcode': '2845' } },
    'aantalNesten.nul': { wel: { aantalNesten: '0' }, niet: { aantalNesten: '1' } },
    'soort-onbekend': { wel: { soort: 'dat-weet-ik-niet' }, niet: { soort: 'gierzwaluw' } },
  },
}
