import { fout, type Recordregels, reden, type Uitzondering, uitweg } from '@/lib/recordformulier/recordregels'

/** One marries fourteen days after the declaration at the earliest; up to four witnesses may come along. */
const DAGEN_NA_AANGIFTE = 14
const GETUIGEN = 4

/** What the law says of a minor must still be checked: a member of staff looks at it with them. */
const JONGER_DAN_18: Uitzondering = {
  code: 'jonger-dan-18',
  route: 'appointment',
  nl: 'Is een van jullie jonger dan 18 jaar? Dit formulier is voor twee mensen van 18 of ouder. Bespreek het met ons.',
  en: 'Is one of you under 18? This form is for two people aged 18 or over. Discuss it with us.',
}

/** Declaring a marriage: both are 18 or older (condition 1). */
export const regels: Recordregels = {
  vooraf: ['beiden-in-het-buitenland', 'haast'],
  regels: [
    uitweg(JONGER_DAN_18, (a) => a.leeftijd < 18 || a.leeftijden('partner2').some((leeftijd) => leeftijd < 18)),
    fout('voorkeursdatum', 'te-vroeg', (a) => a.dag('voorkeursdatum') - a.vandaag < DAGEN_NA_AANGIFTE, {
      nl: 'Je trouwt ten vroegste 14 dagen na de aangifte. Vul bij ‘{label}’ een latere dag in, of laat het leeg',
      en: 'You marry 14 days after the declaration at the earliest. Fill in a later day at ‘{label}’, or leave it empty',
    }),
    fout('getuigen', 'te-veel', (a) => a.aantal('getuigen') > GETUIGEN, {
      nl: 'Er kunnen hoogstens 4 getuigen zijn. Haal iemand weg bij ‘{label}’',
      en: 'There can be 4 witnesses at most. Remove somebody at ‘{label}’',
    }),
    reden('akten-uit-het-buitenland', (a) => a.is('geborenInBuitenland', 'ik', 'mijn-partner', 'allebei'), {
      nl: 'Een van jullie is in het buitenland geboren. We kijken de akten na voor de afspraak.',
      en: 'One of you was born abroad. We check the certificates before the appointment.',
    }),
    reden('eerder-getrouwd', (a) => a.ja('eerderHuwelijk'), {
      nl: 'Een van jullie was eerder getrouwd. We kijken na of dat huwelijk geëindigd is.',
      en: 'One of you was married before. We check whether that marriage has ended.',
    }),
  ],
}
