import { opmerking, type Recordregels } from '@/lib/recordformulier/recordregels'
import { binnenDeStad, nietInDeToekomst } from '@/lib/recordformulier/vaste-regels'

/** Reporting rubbish: on a public place in the city, and nothing for which one calls the police or 112 (conditions 1 to 3). */
export const regels: Recordregels = {
  vooraf: ['nu-bezig', 'noodgeval', 'prive-grond', 'klacht', 'iets-kapot'],
  regels: [
    binnenDeStad('locatie'),
    nietInDeToekomst('sinds'),
    opmerking('gevaar', (a) => a.ja('gevaar'), {
      nl: 'Is er direct gevaar? Bel dan nu 112. Wacht niet op een antwoord op je melding.',
      en: 'Is there immediate danger? Then call 112 now. Do not wait for an answer to your report.',
    }),
  ],
}
