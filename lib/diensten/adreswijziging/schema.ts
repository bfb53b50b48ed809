import { z } from 'zod'
import { datum } from '@/lib/gegevens/datum'
import { keuze, misschienTekst, tekst } from '@/lib/gegevens/tekst'

/** Situations that a person chooses from; all but `gewoon` lead elsewhere (domain facts 1.3). */
export const SITUATIES = ['gewoon', 'uit-buitenland', 'naar-buitenland', 'tijdelijk', 'geen-vast-adres', 'papieren-document'] as const

export const BEWONING = ['leeg', 'zelfde-gezin', 'geen-gezin', 'vertrekken'] as const

export const VERWANTSCHAP = ['partner', 'ouder', 'kind', 'broer-zus', 'andere-familie', 'niet-verwant'] as const

export const THUIS = ['voormiddag', 'namiddag', 'avond'] as const

/** Each field on its own; what needs two fields or the register's knowledge stands in `regels.ts`. */
export const schema = z.object({
  situatie: keuze(SITUATIES, 'situatie.leeg'),
  nieuwAdres: z.object(
    {
      straat: tekst('nieuwAdres.straat-leeg', 80),
      huisnummer: tekst('nieuwAdres.huisnummer-leeg', 10).regex(/^\d+\s?[A-Za-z]?$/, 'nieuwAdres.huisnummer-vorm'),
      bus: misschienTekst(10),
    },
    'nieuwAdres.straat-leeg',
  ),
  verhuisdatum: datum('verhuisdatum.leeg'),
  adresKeuze: tekst('adresKeuze.leeg', 60),
  postcode: tekst('postcode.leeg', 10).regex(/^\d{4}$/, 'postcode.vorm'),
  wie: z.array(z.string()).min(1, 'wie.leeg'),
  anderen: z.boolean('anderen.leeg'),
  anderePersonen: z
    .array(
      z.object({
        voornaam: tekst('persoon.voornaam-leeg', 80),
        achternaam: tekst('persoon.achternaam-leeg', 80),
        geboortedatum: datum('persoon.geboortedatum-leeg'),
        insz: misschienTekst(20),
      }),
    )
    .min(1, 'anderePersonen.leeg'),
  bewoning: keuze(BEWONING, 'bewoning.leeg'),
  bewonerNaam: tekst('bewonerNaam.leeg', 120),
  verwantschap: keuze(VERWANTSCHAP, 'verwantschap.leeg'),
  referentiepersoon: keuze(['bewoner', 'ik'], 'referentiepersoon.leeg'),
  thuis: z.array(keuze(THUIS, 'thuis.leeg')).min(1, 'thuis.leeg'),
  naamOpBel: z.literal(true, 'naamOpBel.leeg'),
  telefoon: misschienTekst(30),
})

export type Inhoud = z.infer<typeof schema>
