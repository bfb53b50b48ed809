import { z } from 'zod'
import { Adres, adresregel } from '@/lib/gegevens/adres'
import { defineDocumenttype } from '../../define-documenttype'

const Gegevens = z.object({
  referentie: z.string(),
  ingediendOp: z.string(),
  aangever: z.string(),
  huidigAdres: Adres.optional(),
  nieuwAdres: Adres,
  verhuisdatum: z.string(),
  verhuizers: z.array(z.string()),
})

/** Model 2: proof that a declaration of address was handed over (Wervik). It proves the declaration, not the residence. */
export const soort = defineDocumenttype<z.infer<typeof Gegevens>>({
  id: 'ontvangstbewijs-adresaangifte',
  vanzelf: 'nooit',
  herzieBij: [],
  sjabloonVersie: 3,
  gegevens: Gegevens,
  tekst: {
    nl: {
      naam: 'Ontvangstbewijs adresaangifte (model 2)',
      bewijst:
        'Dit ontvangstbewijs toont dat deze aangifte van adreswijziging gedaan is. Het bewijst nog niet dat de personen op het nieuwe adres ingeschreven zijn.',
      wie: 'Bewaar dit bewijs tot je inschrijving rond is.',
      voorWie: 'Voor wie een adreswijziging aangeeft.',
      onderdelen: {
        aangifte: 'De aangifte',
        referentie: 'Referentie',
        datum: 'Gedaan op',
        aangever: 'Gedaan door',
        adres: 'De verhuizing',
        van: 'Vorig adres',
        naar: 'Nieuw adres',
        sinds: 'Woont er sinds',
        wie: 'Wie verhuist',
        naam: 'Naam',
      },
    },
    en: {
      naam: 'Receipt of a declaration of address (model 2)',
      bewijst:
        'This receipt shows that this declaration of a change of address was made. It does not yet prove that the persons are registered at the new address.',
      wie: 'Keep this receipt until your registration is complete.',
      voorWie: 'For who declares a change of address.',
      onderdelen: {
        aangifte: 'The declaration',
        referentie: 'Reference',
        datum: 'Made on',
        aangever: 'Made by',
        adres: 'The move',
        van: 'Previous address',
        naar: 'New address',
        sinds: 'Living there since',
        wie: 'Who is moving',
        naam: 'Name',
      },
    },
  },
  inhoud({ referentie, ingediendOp, aangever, huidigAdres, nieuwAdres, verhuisdatum, verhuizers }, { onderdelen: w }, datum) {
    const vorig = huidigAdres ? [{ label: w.van ?? '', waarde: adresregel(huidigAdres) }] : []
    return [
      {
        titel: w.aangifte ?? '',
        regels: [
          { label: w.referentie ?? '', waarde: referentie },
          { label: w.datum ?? '', waarde: datum(ingediendOp) },
          { label: w.aangever ?? '', waarde: aangever },
        ],
      },
      {
        titel: w.adres ?? '',
        regels: [...vorig, { label: w.naar ?? '', waarde: adresregel(nieuwAdres) }, { label: w.sinds ?? '', waarde: datum(verhuisdatum) }],
      },
      { titel: w.wie ?? '', kolommen: [w.naam ?? ''], rijen: verhuizers.map((naam) => [naam]) },
    ]
  },
})
