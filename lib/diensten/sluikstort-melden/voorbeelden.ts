import type { Recordvoorbeelden } from '@/lib/recordformulier/voorbeelden'

/** Bags in a street, since yesterday. */
export const voorbeelden: Recordvoorbeelden = {
  goed: { gevaar: 'nee', 'sinds-dag': '2026-11-24' },
  bij: {
    'buiten-de-stad': { wel: { 'locatie-postcode': '9000' }, niet: { 'locatie-postcode': '2000' } },
    'sinds.toekomst': { wel: { 'sinds-dag': '2026-11-26' }, niet: { 'sinds-dag': '2026-11-25' } },
    gevaar: { wel: { gevaar: 'ja' } },
  },
}
