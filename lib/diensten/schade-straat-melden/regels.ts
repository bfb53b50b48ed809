import { opmerking, type Recordregels } from '@/lib/recordformulier/recordregels'
import { binnenDeStad } from '@/lib/recordformulier/vaste-regels'

/** Damage at a public place in the city (condition 1). */
export const regels: Recordregels = {
  vooraf: ['direct-gevaar', 'straatlamp', 'vuil'],
  regels: [
    binnenDeStad('plaats'),
    opmerking('gevaar', (a) => a.ja('gevaar'), {
      nl: 'Kan iemand zich nu pijn doen? Bel dan 101. Wacht niet op een antwoord op je melding.',
      en: 'Could somebody get hurt now? Then call 101. Do not wait for an answer to your report.',
    }),
  ],
}
