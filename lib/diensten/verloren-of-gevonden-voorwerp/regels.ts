import { opmerking, type Recordregels } from '@/lib/recordformulier/recordregels'
import { binnenDeStad, nietInDeToekomst } from '@/lib/recordformulier/vaste-regels'

/** Who found something reports it within so many days. */
const DAGEN_NA_VINDEN = 7

/** Lost and found, in the city (condition 1). */
export const regels: Recordregels = {
  vooraf: ['identiteitskaart', 'fiets', 'gestolen', 'trein-of-bus'],
  regels: [
    binnenDeStad('plaats'),
    nietInDeToekomst('datum'),
    opmerking('laat-gemeld', (a) => a.is('wat', 'ik-heb-iets-gevonden') && a.vandaag - a.dag('datum') > DAGEN_NA_VINDEN, {
      nl: 'Wie iets vindt, meldt het binnen 7 dagen. Jij bent later. Breng het nu naar de politie of de stad.',
      en: 'Who finds something reports it within 7 days. You are later than that. Take it to the police or the city now.',
    }),
  ],
}
