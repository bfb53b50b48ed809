import { fout, opmerking, type Recordregels, reden } from '@/lib/recordformulier/recordregels'
import { nietVoor, woontInDeStad } from '@/lib/recordformulier/vaste-regels'

/** For travel, studies or work one is in principle away for less than a year (condition 3; royal decree of 16 July 1992, art. 18). */
const DAGEN_VAN_EEN_JAAR = 365
/** One reports it before leaving, and never later than six months after. */
const DAGEN_VAN_ZES_MAANDEN = 183

/** Temporary absence: of who is registered in the city and can always come back (condition 1). */
export const regels: Recordregels = {
  vooraf: ['echt-verhuizen', 'geen-woning', 'voor-iemand-anders', 'verblijfskaart'],
  regels: [
    woontInDeStad(),
    nietVoor('einddatum', 'begindatum'),
    fout('einddatum', 'voorbij', (a) => a.dag('einddatum') < a.vandaag && a.dag('einddatum') >= a.dag('begindatum'), {
      nl: 'Die dag is al voorbij, dus je bent terug. Kijk de datum na bij ‘{label}’',
      en: 'That day is past, so you are back. Check the date at ‘{label}’',
    }),
    reden(
      'langer-dan-een-jaar',
      (a) =>
        a.is('reden', 'studie-of-stage', 'werk-of-zakenreis', 'reis-of-vakantie') && a.dag('einddatum') - a.dag('begindatum') > DAGEN_VAN_EEN_JAAR,
      {
        nl: 'Voor een reis, studie of werk ben je in principe minder dan een jaar weg. Jij blijft langer weg. We kijken na wat kan.',
        en: 'For travel, studies or work you are in principle away for less than a year. You stay away longer. We check what is possible.',
      },
    ),
    opmerking('laat-gemeld', (a) => a.vandaag - a.dag('begindatum') > DAGEN_VAN_ZES_MAANDEN, {
      nl: 'Je bent al meer dan 6 maanden weg. Meld het nu meteen: wie lang weg is zonder melding, kan uit het register geschrapt worden.',
      en: 'You have been away for more than 6 months. Report it right now: who is away for long without reporting it can be struck off the register.',
    }),
  ],
}
