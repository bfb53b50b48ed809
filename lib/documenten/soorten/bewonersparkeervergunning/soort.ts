import { z } from 'zod'
import { volledigeNaam } from '@/lib/gegevens/naam'
import { ok } from '@/lib/platform/result'
import { defineDocumenttype, geenRecht } from '../../define-documenttype'
import { minste } from './minste'
import { recht } from './recht'
import { tekst } from './tekst'

const Gegevens = z.object({
  houder: z.string(),
  /** Absent in what was issued before checks said whose permit it is. */
  geboortedatum: z.string().optional(),
  nummer: z.string(),
  nummerplaat: z.string(),
  zone: z.string(),
  geldigVan: z.string(),
  geldigTot: z.string(),
})

/** A resident's parking permit. It ends when the permit ends; made longer, the parking register says so and the next versie comes. */
export const soort = defineDocumenttype<z.infer<typeof Gegevens>>({
  id: 'bewonersparkeervergunning',
  vanzelf: 'standaard',
  geldigheid: { totEnMet: ({ geldigTot }) => geldigTot },
  herzieBij: ['vergunning', 'naam', 'overlijden'],
  sjabloonVersie: 3,
  gegevens: Gegevens,
  tekst,
  async haalGegevens(persoon, register, vandaag) {
    const vergunning = await register.vergunning()
    if (!vergunning.ok) return vergunning.fout.code === 'niet-gevonden' ? geenRecht() : vergunning
    const uitkomst = recht(vergunning.waarde, vandaag)
    if (!uitkomst.recht) return geenRecht(uitkomst.vanaf)
    const { ingetrokken: _, ...gegevens } = vergunning.waarde
    return ok({ houder: volledigeNaam(persoon), geboortedatum: persoon.geboorte.datum, ...gegevens })
  },
  over: ({ houder }) => houder,
  minste,
  persoon: ({ houder, geboortedatum }) => (geboortedatum ? { naam: houder, geboortedatum } : undefined),
  inhoud({ houder, nummer, nummerplaat, zone, geldigVan, geldigTot }, { onderdelen: w }, datum) {
    return [
      {
        titel: w.vergunning ?? '',
        regels: [
          { label: w.nummer ?? '', waarde: nummer },
          { label: w.houder ?? '', waarde: houder },
          { label: w.nummerplaat ?? '', waarde: nummerplaat },
          { label: w.zone ?? '', waarde: zone },
          { label: w.van ?? '', waarde: datum(geldigVan) },
          { label: w.tot ?? '', waarde: datum(geldigTot) },
        ],
      },
    ]
  },
})
