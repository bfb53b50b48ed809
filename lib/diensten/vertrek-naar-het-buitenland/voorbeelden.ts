import { geborenOp, type Recordvoorbeelden, WOONT_IN_GENT } from '@/lib/recordformulier/voorbeelden'

const TIJDELIJK = { soortVertrek: 'tijdelijk-langer-dan-3-maanden', 'vertrekdatum-dag': '2026-12-01', 'terugkeerdatum-dag': '2029-01-01' }

/** Somebody who leaves alone and for good, next week. */
export const voorbeelden: Recordvoorbeelden = {
  goed: { 'vertrekdatum-dag': '2026-12-01', alVertrokken: '', soortVertrek: 'voorgoed', wieVertrekt: 'alleen-ik', kindZonderAndereOuder: 'nee' },
  bij: {
    'woont-elders': { wel: {}, feiten: { wel: WOONT_IN_GENT } },
    minderjarig: { wel: {}, feiten: { wel: geborenOp('2008-11-26'), niet: geborenOp('2008-11-25') } },
    'vertrekdatum.toekomst': { wel: { alVertrokken: 'ja' } },
    'alVertrokken.voorbij': { wel: { 'vertrekdatum-dag': '2026-11-24' }, niet: { 'vertrekdatum-dag': '2026-11-26' } },
    'terugkeerdatum.voor-vertrek': { wel: { ...TIJDELIJK, 'terugkeerdatum-dag': '2026-12-01' }, niet: TIJDELIJK },
    'minder-dan-een-jaar': { wel: { ...TIJDELIJK, 'terugkeerdatum-dag': '2027-03-02' }, niet: { ...TIJDELIJK, 'terugkeerdatum-dag': '2027-03-03' } },
    'kind-zonder-andere-ouder': {
      wel: { wieVertrekt: 'ik-en-mijn-hele-gezin', kindZonderAndereOuder: 'ja' },
      niet: { wieVertrekt: 'ik-en-mijn-hele-gezin' },
    },
    'te-laat': { wel: { 'vertrekdatum-dag': '2026-11-25' }, niet: { 'vertrekdatum-dag': '2026-11-26' } },
  },
}
