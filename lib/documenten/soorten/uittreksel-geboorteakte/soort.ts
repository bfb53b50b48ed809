import { z } from 'zod'
import { aktegegevens } from '@/lib/bronnen/akten/aktegegevens'
import { Geslacht } from '@/lib/gegevens/geslacht'
import { ok } from '@/lib/platform/result'
import { defineDocumenttype } from '../../define-documenttype'
import { VERTALINGEN, woordenIn } from '../../viertalig'
import { AKTEWOORDEN } from './woorden'

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
  vanzelf: 'standaard',
  geldigheid: { maanden: 12, vernieuwDagenVooraf: 30 },
  herzieBij: ['akte', 'overlijden'],
  sjabloonVersie: 3,
  gegevens: Gegevens,
  vertalingen: VERTALINGEN,
  tekst: {
    nl: {
      naam: 'Uittreksel geboorteakte',
      bewijst: 'Dit uittreksel toont de gegevens van de geboorteakte zoals ze vandaag zijn, zonder de geschiedenis ervan.',
      wie: 'Iedereen die een uittreksel van de geboorteakte vraagt, mag op dit document voortgaan zolang het geldig is.',
      voorWie: 'Voor iedereen van wie de geboorteakte in de Databank Akten Burgerlijke Stand zit.',
      onderdelen: woordenIn('nl', AKTEWOORDEN),
    },
    en: {
      naam: 'Extract of the birth certificate',
      bewijst: 'This extract shows the data of the birth certificate as they are today, without their history.',
      wie: 'Anyone who asks for an extract of the birth certificate may rely on this document as long as it is valid.',
      voorWie: 'For everyone whose birth certificate is in the database of civil status certificates.',
      onderdelen: woordenIn('en', AKTEWOORDEN),
    },
    fr: {
      naam: 'Extrait de l’acte de naissance',
      bewijst: 'Cet extrait montre les données de l’acte de naissance telles qu’elles sont aujourd’hui, sans leur historique.',
      wie: 'Toute personne qui demande un extrait de l’acte de naissance peut se fier à ce document tant qu’il est valable.',
      voorWie: 'Pour toute personne dont l’acte de naissance figure dans la banque de données des actes de l’état civil.',
      onderdelen: woordenIn('fr', AKTEWOORDEN),
    },
    de: {
      naam: 'Auszug aus der Geburtsurkunde',
      bewijst: 'Dieser Auszug zeigt die Angaben der Geburtsurkunde, wie sie heute sind, ohne ihre Vorgeschichte.',
      wie: 'Wer einen Auszug aus der Geburtsurkunde verlangt, darf sich darauf verlassen, solange er gültig ist.',
      voorWie: 'Für alle, deren Geburtsurkunde in der Datenbank der Personenstandsurkunden steht.',
      onderdelen: woordenIn('de', AKTEWOORDEN),
    },
  },
  async haalGegevens(_persoon, register) {
    const akte = await register.geboorteakte()
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
