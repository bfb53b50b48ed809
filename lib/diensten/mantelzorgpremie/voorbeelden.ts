import type { Recordvoorbeelden } from '@/lib/recordformulier/voorbeelden'

/** Somebody who cares for the partner they live with. */
export const voorbeelden: Recordvoorbeelden = {
  goed: { samenwonend: 'ja', zorgbudget: 'nee' },
  bij: {
    'sinds.toekomst': { wel: { 'sinds-dag': '2026-11-26' } },
    'samenwonen-niet-bekend': {
      wel: { zorgbehoevende: 'iemand-anders' },
      niet: { zorgbehoevende: 'iemand-anders', samenwonend: 'nee' },
    },
    'zelfde-adres': { wel: { samenwonend: 'nee' } },
    zorgbudget: { wel: { zorgbudget: 'ja' } },
  },
}
