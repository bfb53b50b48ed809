import type { Recordvoorbeelden } from '@/lib/recordformulier/voorbeelden'

/** A tenant with damp walls. */
export const voorbeelden: Recordvoorbeelden = {
  goed: { rol: 'huurder', problemen: ['vocht-of-schimmel'], aantalBewoners: '3', 'verhuurderVerwittigdOp-dag': '2026-10-02' },
  bij: {
    'buiten-de-stad': { wel: { 'adresWoning-postcode': '2640' } },
    'aantalBewoners.nul': { wel: { aantalBewoners: '0' }, niet: { aantalBewoners: '1' } },
    'verhuurderVerwittigdOp.toekomst': { wel: { 'verhuurderVerwittigdOp-dag': '2026-11-26' }, niet: { 'verhuurderVerwittigdOp-dag': '2026-11-25' } },
    brandgevaar: { wel: { problemen: ['vocht-of-schimmel', 'brandgevaar'] }, niet: { problemen: ['ongedierte'] } },
  },
}
