import { type Recordregels, reden } from '@/lib/recordformulier/recordregels'
import { ondernemingsnummer } from '@/lib/recordformulier/vaste-regels'

/** Parking of carers: the city must still say which professions and zones, so staff weigh what is not a known profession. */
export const regels: Recordregels = {
  vooraf: ['autoluwe-zone', 'mantelzorger'],
  regels: [
    ondernemingsnummer('ondernemingsnummer'),
    reden('ander-zorgberoep', (a) => a.is('beroep', 'ander-zorgberoep'), {
      nl: 'Je koos een ander zorgberoep. We kijken na of je daarmee een vergunning kan krijgen.',
      en: 'You chose another care profession. We check whether you can get a permit for it.',
    }),
    reden('meer-voertuigen', (a) => a.tekst('andereNummerplaten') !== '', {
      nl: 'Je vraagt de vergunning voor meer dan één nummerplaat. We kijken na of dat kan.',
      en: 'You ask for the permit for more than one number plate. We check whether that is possible.',
    }),
  ],
}
