import { type Recordvoorbeelden, WOONT_IN_GENT } from '@/lib/recordformulier/voorbeelden'

const weg = (begin: string, einde: string) => ({ 'begindatum-dag': begin, 'einddatum-dag': einde })

/** A semester of studies. */
export const voorbeelden: Recordvoorbeelden = {
  goed: { reden: 'studie-of-stage', ...weg('2027-01-10', '2027-06-30') },
  bij: {
    'woont-elders': { wel: {}, feiten: { wel: WOONT_IN_GENT } },
    'einddatum.voor-begin': { wel: weg('2027-01-10', '2027-01-09'), niet: weg('2027-01-10', '2027-01-10') },
    'einddatum.voorbij': { wel: weg('2026-10-01', '2026-11-24'), niet: weg('2026-10-01', '2026-11-25') },
    'langer-dan-een-jaar': { wel: weg('2027-01-10', '2028-01-11'), niet: { ...weg('2027-01-10', '2030-01-10'), reden: 'ziekenhuis-of-verzorging' } },
    'laat-gemeld': { wel: weg('2026-05-25', '2026-12-31'), niet: weg('2026-05-26', '2026-12-31') },
  },
}
