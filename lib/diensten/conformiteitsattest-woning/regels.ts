import { type Recordregels, reden } from '@/lib/recordformulier/recordregels'
import { binnenDeStad, meerDanNul } from '@/lib/recordformulier/vaste-regels'

/** A certificate for a home that is let, in the city, asked by its owner or for them (conditions 1 and 2). */
export const regels: Recordregels = {
  vooraf: ['studentenkamers', 'advies'],
  regels: [
    binnenDeStad('adresWoning'),
    meerDanNul('aantalKamers'),
    reden('niet-de-eigenaar', (a) => a.is('hoedanigheid', 'ik-verhuur-maar-ben-geen', 'ik-vertegenwoordig-de-eigenaar'), {
      nl: 'Je bent niet de eigenaar. We kijken de volmacht na.',
      en: 'You are not the owner. We check the mandate.',
    }),
    reden('ongeschikt-verklaard', (a) => a.is('reden', 'de-woning-is-ongeschikt-of'), {
      nl: 'De woning is ongeschikt of onbewoonbaar verklaard. Voor je ze opnieuw verhuurt, is het attest verplicht.',
      en: 'The home was declared unfit or uninhabitable. The certificate is compulsory before you let it again.',
    }),
    reden('bewoond', (a) => a.ja('bewoond'), {
      nl: 'Er wonen nu mensen. We spreken het bezoek af met wie de onderzoeker binnenlaat.',
      en: 'People live there now. We arrange the visit with the person who lets the inspector in.',
    }),
  ],
}
