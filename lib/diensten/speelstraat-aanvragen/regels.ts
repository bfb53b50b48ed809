import { fout, type Recordregels, reden } from '@/lib/recordformulier/recordregels'
import { binnenDeStad, nietVoor, nietVoorbij } from '@/lib/recordformulier/vaste-regels'

/** A short play street takes one or two days, a long one fourteen at most and only in a holiday. */
const DAGEN_KORT = 2
const DAGEN_LANG = 14

/** A play street: asked by who lives there, for a street without a bus (conditions 1 and 3). */
export const regels: Recordregels = {
  vooraf: ['feest', 'gewestweg-of-bus'],
  regels: [
    binnenDeStad('straat'),
    nietVoorbij('begindatum'),
    nietVoor('einddatum', 'begindatum'),
    fout(
      'einddatum',
      'te-lang',
      (a) => a.dag('einddatum') - a.dag('begindatum') >= (a.is('type', 'kort-een-of-twee-dagen') ? DAGEN_KORT : DAGEN_LANG),
      {
        nl: 'Een korte speelstraat duurt 1 of 2 dagen, een lange hoogstens 14 dagen. Kies bij ‘{label}’ een vroegere dag, of kies bij ‘Welke speelstraat wil je?’ een lange',
        en: 'A short play street takes 1 or 2 days, a long one 14 days at most. Choose an earlier day at ‘{label}’, or choose a long one at ‘Which play street do you want?’',
      },
    ),
    reden('lang', (a) => a.is('type', 'lang-drie-tot-veertien-dagen'), {
      nl: 'Een lange speelstraat kan alleen in een vakantie. We kijken de dagen na.',
      en: 'A long play street is only possible in a holiday. We check the days.',
    }),
  ],
}
