import { z } from 'zod'
import type { AkteOuder } from '@/lib/bronnen/akten/geboorteakte'
import { volledigeNaam } from '@/lib/gegevens/naam'
import { ok } from '@/lib/platform/result'
import { defineDocumenttype, type Onderdeel } from '../../define-documenttype'
import { VERTALINGEN } from '../../viertalig'
import { recht } from './recht'
import { tekst } from './tekst'

const Echtgenoot = z.object({ naam: z.string(), geboortedatum: z.string(), geboorteplaats: z.string() })

const Gegevens = z.object({
  aktenummer: z.string(),
  versie: z.number(),
  datum: z.string(),
  plaats: z.string(),
  partners: z.array(Echtgenoot),
  /** Which of them holds it; absent in what was issued before checks said so. */
  houder: z.number().optional(),
  ontbinding: z.object({ datum: z.string(), soort: z.string() }).optional(),
})

/**
 * Extract of the marriage certificate, present data only. Of the acts only the extract of the birth certificate comes unasked
 * (domain facts 2.3); this one comes when its holder says so, and is then kept valid as the other is.
 */
export const soort = defineDocumenttype<z.infer<typeof Gegevens>>({
  id: 'uittreksel-huwelijksakte',
  vanzelf: 'op-vraag',
  geldigheid: { maanden: 12, vernieuwDagenVooraf: 30 },
  herzieBij: ['akte', 'huwelijk', 'overlijden'],
  sjabloonVersie: 3,
  gegevens: Gegevens,
  vertalingen: VERTALINGEN,
  tekst,
  recht,
  async haalGegevens({ insz }, register) {
    const akte = await register.huwelijksakte()
    if (!akte.ok) return akte
    const { aktenummer, versie, datumAkte, plaatsAkte, partners, ontbinding } = akte.waarde
    const plaats = partners.findIndex((partner) => partner.insz === insz)
    const houder = plaats < 0 ? undefined : plaats
    return ok({ aktenummer, versie, datum: datumAkte, plaats: plaatsAkte, partners: partners.map(echtgenoot), houder, ontbinding })
  },
  persoon: ({ partners, houder }) => (houder === undefined ? undefined : partners[houder]),
  over: ({ partners }) => partners.map(({ naam }) => naam).join(' & '),
  inhoud({ aktenummer, datum: dag, plaats, partners, ontbinding }, { onderdelen: w }, datum) {
    const einde: Onderdeel[] = ontbinding
      ? [{ titel: w.ontbinding ?? '', regels: [{ label: w[ontbinding.soort] ?? w.andere ?? '', waarde: datum(ontbinding.datum) }] }]
      : []
    return [
      {
        titel: w.akte ?? '',
        regels: [
          { label: w.nummer ?? '', waarde: `${aktenummer} (${dag.slice(0, 4)})` },
          { label: w.plaats ?? '', waarde: plaats },
          { label: w.datum ?? '', waarde: datum(dag) },
        ],
      },
      {
        titel: w.partners ?? '',
        kolommen: [w.naam ?? '', w['geboren op'] ?? '', w['geboren in'] ?? ''],
        rijen: partners.map((partner) => [partner.naam, datum(partner.geboortedatum), partner.geboorteplaats]),
      },
      ...einde,
    ]
  },
})

function echtgenoot({ geboortedatum, geboorteplaats, ...naam }: AkteOuder): z.infer<typeof Echtgenoot> {
  return { naam: volledigeNaam(naam), geboortedatum, geboorteplaats }
}
