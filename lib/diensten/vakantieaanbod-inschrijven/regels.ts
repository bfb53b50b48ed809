import { opmerking, type Recordregels, reden } from '@/lib/recordformulier/recordregels'
import { isKind } from '@/lib/recordformulier/vaste-regels'

/** Holiday programme: a child of whom one is the parent, guardian or foster parent (condition 2). */
export const regels: Recordregels = {
  vooraf: ['veel-zorg'],
  regels: [
    isKind('kind', () => true, {
      nl: 'Deze persoon is 18 of ouder. Vul een kind in dat jonger is dan 18',
      en: 'This person is 18 or over. Fill in a child under 18',
    }),
    reden('begeleiding', (a) => a.tekst('ondersteuning') !== '', {
      nl: 'Je kind heeft extra begeleiding nodig. We zoeken een plek die past.',
      en: 'Your child needs extra support. We look for a place that suits.',
    }),
    opmerking('zonder-a-kaart', (a) => a.tekst('aKaartNummer') === '', {
      nl: 'Heeft je kind kansentarief? Vul dan het nummer van de A-kaart in. Zo betaal je minder.',
      en: 'Does your child have the reduced rate? Then fill in the number of the A-kaart. That way you pay less.',
    }),
  ],
}
