import { fout, type Recordregels, reden } from '@/lib/recordformulier/recordregels'
import { meerDanNul, woontInDeStad } from '@/lib/recordformulier/vaste-regels'

/** From this age on one may be hard of walking, below it one has a disability (condition 2). */
const LEEFTIJD = 65

/** Taxi vouchers: for who is registered in the city (condition 1), and only for them. */
export const regels: Recordregels = {
  regels: [
    woontInDeStad(),
    fout('doelgroep', 'jonger-dan-65', (a) => a.is('doelgroep', 'ik-ben-65-of-ouder-en-moeilijk') && a.leeftijd < LEEFTIJD, {
      nl: 'Volgens het register ben je jonger dan 65. Heb je een handicap? Kies dan dat antwoord',
      en: 'According to the register you are younger than 65. Do you have a disability? Then choose that answer',
    }),
    meerDanNul('aantal'),
    reden('iemand-anders-koopt', (a) => a.tekst('vertegenwoordiger') !== '', {
      nl: 'Iemand anders koopt de cheques voor jou. We kijken de volmacht na.',
      en: 'Somebody else buys the vouchers for you. We check the mandate.',
    }),
  ],
}
