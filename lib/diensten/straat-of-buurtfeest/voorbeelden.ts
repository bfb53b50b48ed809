import type { Recordvoorbeelden } from '@/lib/recordformulier/voorbeelden'

/** Tables and chairs for sixty neighbours. */
export const voorbeelden: Recordvoorbeelden = {
  goed: { 'datum-dag': '2027-06-12', aantalGasten: '60', ondersteuning: ['tafels-en-stoelen'] },
  bij: {
    'buiten-de-stad': { wel: { 'plaats-postcode': '2640' } },
    'datum.voorbij': { wel: { 'datum-dag': '2026-11-24' }, niet: { 'datum-dag': '2026-11-25' } },
    'aantalGasten.nul': { wel: { aantalGasten: '0' } },
    'bewaar-kastickets': { wel: { ondersteuning: ['een-toelage'] } },
  },
}
