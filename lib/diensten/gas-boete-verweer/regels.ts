import { type Recordregels, reden, uitweg } from '@/lib/recordformulier/recordregels'
import { nietInDeToekomst } from '@/lib/recordformulier/vaste-regels'

/** A defence against a fine of the city: of who got it, of a parent, or with a mandate (condition 3). Its term stands in the letter. */
export const regels: Recordregels = {
  vooraf: ['parket-of-politie', 'kan-niet-betalen'],
  regels: [
    uitweg('minderjarig', (a) => a.leeftijd < 18),
    nietInDeToekomst('datumBrief'),
    reden('voor-een-ander', (a) => a.is('boeteVoor', 'voor-iemand-anders'), {
      nl: 'De boete is voor iemand anders. We kijken de volmacht na.',
      en: 'The fine is for somebody else. We check the mandate.',
    }),
    reden('voor-een-kind', (a) => a.is('boeteVoor', 'voor-mijn-kind-jonger-dan-18'), {
      nl: 'De boete is voor iemand jonger dan 18. Vaak volgt een gesprek of een bemiddeling.',
      en: 'The fine is for somebody under 18. Often a conversation or mediation follows.',
    }),
    reden('wil-praten', (a) => a.ja('hoorzitting'), {
      nl: 'Je wil komen praten, of je wil een bemiddeling. We laten weten of dat kan.',
      en: 'You want to come and talk, or you want mediation. We let you know whether that is possible.',
    }),
  ],
}
