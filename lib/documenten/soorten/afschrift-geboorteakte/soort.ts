import { z } from 'zod'
import { defineDocumenttype, type Onderdeel } from '../../define-documenttype'
import { soort as uittreksel } from '../uittreksel-geboorteakte/soort'
import { tekst } from './tekst'

const Geschiedenis = z.object({
  uur: z.string(),
  historiek: z.array(z.object({ datum: z.string(), soort: z.string(), was: z.string().optional(), werd: z.string().optional() })),
})

/**
 * Full copy of the birth certificate: the extract's data and the history. It always passes a member of staff, so
 * nothing here can ask the register: it is never issued unasked and never renews (domain facts 2.3).
 */
export const soort = defineDocumenttype({
  id: 'afschrift-geboorteakte',
  vanzelf: 'nooit',
  geldigheid: { maanden: 12, vernieuwDagenVooraf: 30 },
  herzieBij: [],
  sjabloonVersie: 3,
  gegevens: z.intersection(uittreksel.gegevens, Geschiedenis),
  tekst,
  over: ({ kind }) => kind.naam,
  persoon: ({ kind }) => kind,
  inhoud(gegevens, woorden, datum) {
    const { onderdelen: w } = woorden
    const geboorte: Onderdeel = { titel: w.geboorte ?? '', regels: [{ label: w.uur ?? '', waarde: gegevens.uur }] }
    return [...uittreksel.inhoud(gegevens, woorden, datum), geboorte, geschiedenis(gegevens.historiek, w, datum)]
  },
})

function geschiedenis(historiek: z.infer<typeof Geschiedenis>['historiek'], w: Record<string, string>, datum: (dag: string) => string): Onderdeel {
  const titel = w.historiek ?? ''
  if (historiek.length === 0) return { titel, regels: [{ label: w.wat ?? '', waarde: w.geen ?? '' }] }
  return {
    titel,
    kolommen: [w.datum ?? '', w.wat ?? '', w.was ?? '', w.werd ?? ''],
    rijen: historiek.map((stap) => [datum(stap.datum), w[stap.soort] ?? w.andere ?? '', stap.was ?? '', stap.werd ?? '']),
  }
}
