import { type Recordregels, reden } from '@/lib/recordformulier/recordregels'
import { binnenDeStad, meerDanNul, nietVoor, nietVoorbij, ondernemingsnummer } from '@/lib/recordformulier/vaste-regels'

/** A parking ban: asked in time, only for a place where one may park, and not for what occupies the street itself. */
export const regels: Recordregels = {
  vooraf: ['container', 'straat-afsluiten', 'aannemer', 'dringend', 'evenement'],
  regels: [
    binnenDeStad('locatie'),
    ondernemingsnummer('ondernemingsnummer'),
    meerDanNul('lengteInMeter'),
    nietVoorbij('begindatum'),
    nietVoor('einddatum', 'begindatum'),
    reden('vandaag', (a) => a.dag('begindatum') - a.vandaag <= 1, {
      nl: 'Je hebt de plaats vandaag of morgen al nodig. We kijken na of we de borden nog kunnen zetten.',
      en: 'You need the space today or tomorrow. We check whether we can still put up the signs.',
    }),
  ],
}
