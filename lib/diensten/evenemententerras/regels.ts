import { fout, type Recordregels, uitweg } from '@/lib/recordformulier/recordregels'
import { binnenDeStad, nietVoor, nietVoorbij } from '@/lib/recordformulier/vaste-regels'

/** It lasts three days in a row at most (condition 3). */
const DAGEN = 3

/** A small party on one's own terrace: nothing but a tap, an appliance, a television or a tent, and not larger (conditions 1 to 4). */
export const regels: Recordregels = {
  vooraf: ['foodtruck-of-versterkers', 'geen-terras'],
  regels: [
    binnenDeStad('adres'),
    nietVoorbij('begindatum'),
    nietVoor('einddatum', 'begindatum'),
    fout('einddatum', 'te-lang', (a) => a.dag('einddatum') - a.dag('begindatum') >= DAGEN, {
      nl: 'Een feest op je terras duurt hoogstens 3 dagen na elkaar. Kies bij ‘{label}’ een vroegere dag, of vraag een evenement aan',
      en: 'A party on your terrace lasts 3 days in a row at most. Choose an earlier day at ‘{label}’, or apply for an event',
    }),
    uitweg('groter-terras', (a) => a.nee('doorgangBlijftVrij')),
  ],
}
