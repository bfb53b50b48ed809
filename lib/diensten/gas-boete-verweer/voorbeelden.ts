import { geborenOp, type Recordvoorbeelden } from '@/lib/recordformulier/voorbeelden'

/** A fine for noise that somebody contests in writing. */
export const voorbeelden: Recordvoorbeelden = {
  goed: { hoorzitting: 'nee' },
  bij: {
    minderjarig: { wel: {}, feiten: { wel: geborenOp('2009-03-01'), niet: geborenOp('2008-11-25') } },
    'datumBrief.toekomst': { wel: { 'datumBrief-dag': '2026-11-26' } },
    'voor-een-ander': { wel: { boeteVoor: 'voor-iemand-anders' }, niet: { boeteVoor: 'voor-mijn-zaak' } },
    'voor-een-kind': { wel: { boeteVoor: 'voor-mijn-kind-jonger-dan-18' } },
    'wil-praten': { wel: { hoorzitting: 'ja' } },
  },
}
