import { type Recordregels, reden, uitweg } from '@/lib/recordformulier/recordregels'
import { isKind } from '@/lib/recordformulier/vaste-regels'

/** Swimming lessons: a parent or guardian enrols a child (condition 2). */
export const regels: Recordregels = {
  vooraf: ['beperking-of-angst', 'hele-klas'],
  regels: [
    uitweg(
      {
        code: 'zelf-minderjarig',
        route: 'external',
        nl: 'Ben je jonger dan 18 jaar? Dan schrijft je ouder of voogd je in. Vraag hen om zich aan te melden en dit formulier in te vullen.',
        en: 'Are you under 18? Then your parent or guardian enrols you. Ask them to sign in and fill in this form.',
      },
      (a) => a.is('voorWie', 'ikzelf') && a.leeftijd < 18,
    ),
    isKind('kind', () => true, {
      nl: 'Deze persoon is 18 of ouder en schrijft zichzelf in. Vul een kind in dat jonger is dan 18',
      en: 'This person is 18 or over and enrols themselves. Fill in a child under 18',
    }),
    reden('ondersteuning', (a) => a.tekst('behoeften') !== '', {
      nl: 'Je vertelde iets over gezondheid of ondersteuning. We zoeken een groep die past.',
      en: 'You told us something about health or support. We look for a group that suits.',
    }),
  ],
}
