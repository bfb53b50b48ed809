import { z } from 'zod'
import { defineDocumenttype } from '../../define-documenttype'
import { ENGELS, tekst } from './tekst'

const Gegevens = z.object({
  referentie: z.string(),
  ingediendOp: z.string(),
  dienst: z.string(),
  aanvrager: z.string(),
  uitkomst: z.enum(['goedgekeurd', 'geweigerd']),
  beslistOp: z.string(),
  motivering: z.string(),
  beroep: z.array(z.string()),
  /** For who reads English: what staff wrote of it, and the appeal route. */
  engels: z.object({ uitleg: z.string(), beroep: z.array(z.string()) }).optional(),
})

/** A decision about an aanvraag, with its reason (act of 29 July 1991) and its appeal route (Bestuursdecreet II.21). It has no end. */
export const soort = defineDocumenttype<z.infer<typeof Gegevens>>({
  id: 'beslissing',
  vanzelf: 'nooit',
  herzieBij: [],
  sjabloonVersie: 4,
  gegevens: Gegevens,
  tekst,
  inhoud({ referentie, ingediendOp, dienst, aanvrager, uitkomst, beslistOp, motivering, beroep, engels }, { onderdelen: w }, datum) {
    return [
      {
        titel: w.aanvraag ?? '',
        regels: [
          { label: w.aanvrager ?? '', waarde: aanvrager },
          { label: w.dienst ?? '', waarde: dienst },
          { label: w.referentie ?? '', waarde: referentie },
          { label: w.verstuurd ?? '', waarde: datum(ingediendOp) },
          { label: w.beslist ?? '', waarde: datum(beslistOp) },
          { label: w.beslissing ?? '', waarde: w[uitkomst] ?? '' },
        ],
      },
      { titel: w.waarom ?? '', alineas: alineas(motivering) },
      { titel: w.beroep ?? '', alineas: beroep },
      { titel: w.wet ?? '', alineas: [w.motivering ?? ''] },
      ...(engels
        ? [
            {
              titel: ENGELS.titel,
              taal: 'en' as const,
              alineas: [ENGELS.uitleg, ENGELS[uitkomst], ...alineas(engels.uitleg), ...engels.beroep],
            },
          ]
        : []),
    ]
  },
})

function alineas(geschreven: string): string[] {
  return geschreven.split(/\n{2,}/).filter((alinea) => alinea.trim())
}
