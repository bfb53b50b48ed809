import type { Recordvoorbeelden } from '@/lib/recordformulier/voorbeelden'

/** A sofa at home, which somebody puts outside themselves. */
export const voorbeelden: Recordvoorbeelden = {
  goed: { geschatGewicht: '40 kg', hulpNodig: 'nee' },
  bij: {
    'geschatGewicht.nul': { wel: { geschatGewicht: '0' }, niet: { geschatGewicht: '' } },
    'buiten-de-stad': { wel: { 'ophaaladres-postcode': '2640' }, niet: { 'ophaaladres-postcode': 'B-2140' } },
    hulp: { wel: { hulpNodig: 'ja' }, niet: { hulpNodig: '' } },
    elektrisch: { wel: { voorwerpen: ['matras', 'elektrisch-toestel'] } },
  },
}
