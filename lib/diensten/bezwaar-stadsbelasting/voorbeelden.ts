import type { Recordvoorbeelden } from '@/lib/recordformulier/voorbeelden'

/** A bill of one's own, sent a month ago. */
export const voorbeelden: Recordvoorbeelden = {
  goed: { jaar: '2026', 'verzendingsdatum-dag': '2026-10-20', hoorzitting: 'nee' },
  bij: {
    'jaar.jaar': { wel: { jaar: '26' }, niet: { jaar: '2025' } },
    'verzendingsdatum.toekomst': { wel: { 'verzendingsdatum-dag': '2026-11-26' }, niet: { 'verzendingsdatum-dag': '2026-11-25' } },
    'voor-een-ander': { wel: { belastingplichtige: 'op-naam-van-iemand-anders' }, niet: { belastingplichtige: 'op-naam-van-mijn-onderneming' } },
    hoorzitting: { wel: { hoorzitting: 'ja' } },
    'te-laat': { wel: { 'verzendingsdatum-dag': '2026-08-19' }, niet: { 'verzendingsdatum-dag': '2026-08-20' } },
  },
}
