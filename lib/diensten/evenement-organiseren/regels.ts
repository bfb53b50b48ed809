import type { Antwoorden } from '@/lib/recordformulier/lees-antwoorden'
import { opmerking, type Recordregels, reden } from '@/lib/recordformulier/recordregels'
import { binnenDeStad, meerDanNul, nietVoor, nietVoorbij } from '@/lib/recordformulier/vaste-regels'

/** Small: one day and without help of the city; asked 3 weeks ahead, otherwise 6 weeks, and 2 months with material (conditions 2 to 4). */
const WEKEN_KLEIN = 3
const WEKEN_MET_HULP = 6
const DAGEN_MET_MATERIAAL = 61

function isKlein(a: Antwoorden): boolean {
  return a.aantal('hulpVanDeStad') === 0 && a.dag('einddatum') === a.dag('begindatum')
}

function dagenVooraf(a: Antwoorden): number {
  return a.dag('begindatum') - a.vandaag
}

/** An event in public: the larger it is and the more help it asks, the earlier it is asked. */
export const regels: Recordregels = {
  vooraf: ['op-mijn-terras', 'verhuis', 'groot-evenement', 'filmen'],
  regels: [
    binnenDeStad('plaats'),
    nietVoorbij('begindatum'),
    nietVoor('einddatum', 'begindatum'),
    meerDanNul('aantalBezoekers'),
    reden('betoging', (a) => a.is('soort', 'betoging-of-stoet'), {
      nl: 'Het is een betoging of een stoet. De politie kijkt mee naar de route.',
      en: 'It is a demonstration or a procession. The police look at the route too.',
    }),
    opmerking('minder-dan-3-weken', (a) => isKlein(a) && dagenVooraf(a) < WEKEN_KLEIN * 7, {
      nl: 'Een klein evenement vraag je 3 weken vooraf aan. Jij bent later. We kijken na of het nog kan.',
      en: 'You ask for a small event 3 weeks ahead. You are later than that. We check whether it is still possible.',
    }),
    opmerking('minder-dan-6-weken', (a) => !isKlein(a) && !a.is('hulpVanDeStad', 'materiaal') && dagenVooraf(a) < WEKEN_MET_HULP * 7, {
      nl: 'Duurt je evenement langer dan één dag, of vraag je hulp van de stad? Dan vraag je het 6 weken vooraf aan. Jij bent later. We kijken na of het nog kan.',
      en: 'Does your event last more than one day, or do you ask the city for help? Then you ask 6 weeks ahead. You are later than that. We check whether it is still possible.',
    }),
    opmerking('minder-dan-2-maanden', (a) => a.is('hulpVanDeStad', 'materiaal') && dagenVooraf(a) < DAGEN_MET_MATERIAAL, {
      nl: 'Materiaal van de stad vraag je 2 maanden vooraf. Jij bent later. We kijken na of het nog kan.',
      en: 'You ask for equipment of the city 2 months ahead. You are later than that. We check whether it is still possible.',
    }),
  ],
}
