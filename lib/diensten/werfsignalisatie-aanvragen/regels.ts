import { type Recordregels, reden } from '@/lib/recordformulier/recordregels'
import { binnenDeStad, nietVoor, nietVoorbij, ondernemingsnummer } from '@/lib/recordformulier/vaste-regels'

/** Signs at a large job in the street: what fits the rules for a small one is asked for elsewhere (condition 2). */
export const regels: Recordregels = {
  vooraf: ['klein-werk', 'alleen-parkeerplaatsen', 'gewestweg'],
  regels: [
    ondernemingsnummer('ondernemingsnummer'),
    binnenDeStad('plaats'),
    nietVoorbij('begindatum'),
    nietVoor('einddatum', 'begindatum'),
    reden('misschien-klein-werk', (a) => a.nee('omleiding') && !a.is('ingenomenRuimte', 'deel-van-de-rijbaan', 'hele-rijbaan'), {
      nl: 'Er is geen omleiding en de rijbaan blijft vrij. We kijken na of dit een klein werk is.',
      en: 'There is no detour and the roadway stays free. We check whether this is a small job.',
    }),
    reden('straat-dicht', (a) => a.is('ingenomenRuimte', 'hele-rijbaan'), {
      nl: 'De hele rijbaan gaat dicht. We kijken je plan daarvoor extra na.',
      en: 'The whole roadway is closed. We look at your plan for that with extra care.',
    }),
  ],
}
