import { geborenOp, type Recordvoorbeelden } from '@/lib/recordformulier/voorbeelden'

const getuigen = (aantal: number) =>
  Object.fromEntries(
    Array.from({ length: aantal }, (_, rij) => [
      [`getuigen-${rij}-voornaam`, `Getuige ${rij + 1}`],
      [`getuigen-${rij}-achternaam`, 'Peeters'],
      [`getuigen-${rij}-dag`, '3 mei 1980'],
    ]).flat(),
  )
const ANDERE_PARTNER = { partner2: 'iemand-anders' }

/** Two people who were born here and marry in spring. */
export const voorbeelden: Recordvoorbeelden = {
  goed: { partner2: 'partner', 'partner2Anders-0-dag': '3 mei 1992', 'voorkeursdatum-dag': '2027-05-08', eerderHuwelijk: 'nee' },
  bij: {
    'jonger-dan-18': {
      wel: { ...ANDERE_PARTNER, 'partner2Anders-0-dag': '2008-11-26' },
      niet: { ...ANDERE_PARTNER, 'partner2Anders-0-dag': '2008-11-25' },
      feiten: { wel: {}, niet: geborenOp('2008-11-25') },
    },
    'voorkeursdatum.te-vroeg': { wel: { 'voorkeursdatum-dag': '2026-12-08' }, niet: { 'voorkeursdatum-dag': '2026-12-09' } },
    'getuigen.te-veel': { wel: getuigen(5), niet: getuigen(4) },
    'akten-uit-het-buitenland': { wel: { geborenInBuitenland: 'allebei' } },
    'eerder-getrouwd': { wel: { eerderHuwelijk: 'ja' } },
  },
}
