import { z } from 'zod'
import { aktegegevens } from '@/lib/bronnen/akten/aktegegevens'
import { Geslacht } from '@/lib/gegevens/geslacht'
import { leesGeboorteakte, leesPersoon } from '@/lib/inzage/lees-persoon'
import { mislukt, ok } from '@/lib/platform/result'
import { defineDocumenttype } from '../../define-documenttype'
import { AKTEWOORDEN, woordenIn } from './woorden'

const Persoonsgegevens = z.object({ naam: z.string(), geboortedatum: z.string(), geboorteplaats: z.string() })

const Gegevens = z.object({
  aktenummer: z.string(),
  aktejaar: z.string(),
  plaatsAkte: z.string(),
  versie: z.number(),
  kind: Persoonsgegevens.extend({ geslacht: Geslacht }),
  ouders: z.array(Persoonsgegevens),
})

/**
 * Extract of the birth certificate: present data only, without history, and therefore fit to be issued unasked
 * (domain facts 2.1 and 2.3). The afschrift, which shows history, is another kind and never automatic.
 */
export const soort = defineDocumenttype<z.infer<typeof Gegevens>>({
  id: 'uittreksel-geboorteakte',
  vanzelf: true,
  geldigheid: { maanden: 12, vernieuwDagenVooraf: 30 },
  herzieBij: ['akte', 'overlijden'],
  sjabloonVersie: 2,
  gegevens: Gegevens,
  tekst: {
    nl: {
      naam: 'Uittreksel geboorteakte',
      bewijst: 'Dit uittreksel toont de gegevens van de geboorteakte zoals ze vandaag zijn, zonder de geschiedenis ervan.',
      wie: 'Iedereen die een uittreksel van de geboorteakte vraagt, mag op dit document voortgaan zolang het geldig is.',
      onderdelen: woordenIn('nl', AKTEWOORDEN),
    },
    en: {
      naam: 'Extract of the birth certificate',
      bewijst: 'This extract shows the data of the birth certificate as they are today, without their history.',
      wie: 'Anyone who asks for an extract of the birth certificate may rely on this document as long as it is valid.',
      onderdelen: woordenIn('en', AKTEWOORDEN),
    },
  },
  async haalGegevens(aanleiding, insz) {
    const persoon = await leesPersoon(aanleiding, insz)
    if (!persoon.ok) return persoon
    if (persoon.waarde.overledenOp) return mislukt({ code: 'overleden', bron: 'personen' })
    const akte = await leesGeboorteakte(aanleiding, insz)
    if (!akte.ok) return akte
    return ok(aktegegevens(akte.waarde))
  },
  over: ({ kind }) => kind.naam,
  persoon: ({ kind }) => kind,
  inhoud({ aktenummer, aktejaar, plaatsAkte, kind, ouders }, { onderdelen: w }, datum) {
    return [
      {
        titel: w.akte ?? '',
        regels: [
          { label: w.nummer ?? '', waarde: `${aktenummer} (${aktejaar})` },
          { label: w.plaats ?? '', waarde: plaatsAkte },
        ],
      },
      {
        titel: w.kind ?? '',
        regels: [
          { label: w.naam ?? '', waarde: kind.naam },
          { label: w.geboren ?? '', waarde: `${datum(kind.geboortedatum)}, ${kind.geboorteplaats}` },
          { label: w.geslacht ?? '', waarde: w[kind.geslacht] ?? '' },
        ],
      },
      {
        titel: w.ouders ?? '',
        kolommen: [w.naam ?? '', w['geboren op'] ?? '', w['geboren in'] ?? ''],
        rijen: ouders.map((ouder) => [ouder.naam, datum(ouder.geboortedatum), ouder.geboorteplaats]),
      },
    ]
  },
})
