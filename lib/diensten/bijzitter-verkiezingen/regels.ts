import { type Recordregels, uitweg } from '@/lib/recordformulier/recordregels'

/** Helping at an election: a Belgian voter of 18 or older who is no candidate (conditions 1 and 3). */
export const regels: Recordregels = {
  vooraf: ['opgeroepen', 'geen-belg'],
  regels: [
    uitweg(
      {
        code: 'jonger-dan-18',
        route: 'external',
        nl: 'Ben je jonger dan 18 jaar? Dan kan je nog niet helpen bij een verkiezing. Geef je op zodra je 18 bent.',
        en: 'Are you under 18? Then you cannot help at an election yet. Sign up as soon as you are 18.',
      },
      (a) => a.leeftijd < 18,
    ),
  ],
}
