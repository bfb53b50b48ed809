import { type Recordregels, reden, uitweg } from '@/lib/recordformulier/recordregels'
import { binnenDeStad, ondernemingsnummer } from '@/lib/recordformulier/vaste-regels'

/** The works are at least so large together (condition 3), and advice comes before they start (condition 4). */
const MINSTENS_VIERKANTE_METER = 40

/** Climate grant: works in the city, large enough, not begun, and by the owner or with their consent. */
export const regels: Recordregels = {
  vooraf: ['verplicht-werk'],
  regels: [
    ondernemingsnummer('ondernemingsnummer'),
    binnenDeStad('adresProject'),
    uitweg('te-klein', (a) => a.getal('oppervlakte') < MINSTENS_VIERKANTE_METER),
    uitweg('al-begonnen', (a) => a.dag('begindatum') < a.vandaag),
    reden('vergunning-onzeker', (a) => a.is('omgevingsvergunning', 'ja', 'dat-weet-ik-niet'), {
      nl: 'Voor je werken is misschien een omgevingsvergunning nodig. We kijken dat mee na.',
      en: 'Your works may need an environmental permit. We check that too.',
    }),
  ],
}
