import { opmerking, type Recordregels, reden, uitweg } from '@/lib/recordformulier/recordregels'
import { binnenDeStad, nietVoor, nietVoorbij, ondernemingsnummer } from '@/lib/recordformulier/vaste-regels'

/** Occupying the street: a small job that leaves the roadway free; a large one is asked for elsewhere (conditions 1 and 2). */
export const regels: Recordregels = {
  vooraf: ['alleen-parkeerplaatsen', 'evenement', 'terras'],
  regels: [
    ondernemingsnummer('ondernemingsnummer'),
    binnenDeStad('adresInname'),
    uitweg('groot-werk', (a) => a.is('waar', 'rijweg')),
    nietVoorbij('begindatum'),
    nietVoor('einddatum', 'begindatum'),
    reden('geen-doorgang', (a) => a.getal('vrijeDoorgang') === 0, {
      nl: 'Er blijft geen plaats vrij voor voetgangers. We kijken na hoe zij veilig langs kunnen.',
      en: 'No space is left for pedestrians. We check how they can pass safely.',
    }),
    opmerking('parkeerverbod-apart', (a) => a.ja('parkeerverbod'), {
      nl: 'Een parkeerverbod vraag je apart aan. Dat zit niet in deze aanvraag.',
      en: 'You ask for a parking ban separately. It is not part of this application.',
    }),
  ],
}
