import { type Recordregels, reden } from '@/lib/recordformulier/recordregels'
import { binnenDeStad } from '@/lib/recordformulier/vaste-regels'

/** Noise in the city that comes back often or lasts long (conditions 1 and 2). */
export const regels: Recordregels = {
  vooraf: ['nu-bezig', 'eigen-feest', 'vliegtuig-of-trein'],
  regels: [
    binnenDeStad('bron'),
    reden('af-en-toe', (a) => a.is('frequentie', 'af-en-toe'), {
      nl: 'Je hebt er af en toe last van. We kijken na of het vaak genoeg terugkomt of lang genoeg duurt.',
      en: 'It bothers you now and then. We check whether it comes back often enough or lasts long enough.',
    }),
    reden('buren', (a) => a.is('soort', 'buren'), {
      nl: 'Het gaat om buren. We kijken na wie jullie kan helpen om er samen uit te raken.',
      en: 'It is about neighbours. We check who can help you to solve it together.',
    }),
  ],
}
