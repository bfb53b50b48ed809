import type { Recordvoorbeelden } from '@/lib/recordformulier/voorbeelden'

const GEVONDEN = { wat: 'ik-heb-iets-gevonden' }

/** A bag that was lost today. */
export const voorbeelden: Recordvoorbeelden = {
  goed: {},
  bij: {
    'buiten-de-stad': { wel: { 'plaats-postcode': '9000' } },
    'datum.toekomst': { wel: { 'datum-dag': '2026-11-26' } },
    'laat-gemeld': { wel: { ...GEVONDEN, 'datum-dag': '2026-11-17' }, niet: { ...GEVONDEN, 'datum-dag': '2026-11-18' } },
  },
}
