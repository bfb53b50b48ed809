import { fout, opmerking, type Recordregels, reden, uitweg } from '@/lib/recordformulier/recordregels'
import { isMeerderjarig, nietInDeToekomst, woontInDeStad } from '@/lib/recordformulier/vaste-regels'

/** Longer than three months, says the city (condition 1). */
const DAGEN_VAN_DRIE_MAANDEN = 92

/** Leaving Belgium: of a grown-up of the city, reported at the latest the day before (conditions 2 to 4; Act of 19 July 1991). */
export const regels: Recordregels = {
  vooraf: ['minder-dan-een-jaar', 'zelfde-dag', 'binnen-belgie'],
  regels: [
    woontInDeStad(),
    isMeerderjarig(),
    nietInDeToekomst('vertrekdatum', (a) => a.ja('alVertrokken')),
    fout('alVertrokken', 'voorbij', (a) => a.dag('vertrekdatum') < a.vandaag && !a.ja('alVertrokken'), {
      nl: 'Je vertrekdatum is al voorbij. Kies ‘Ja’ als je al vertrokken bent, of kijk de datum na',
      en: 'Your date of departure is past. Choose ‘Yes’ if you have already left, or check the date',
    }),
    fout('terugkeerdatum', 'voor-vertrek', (a) => a.dag('terugkeerdatum') <= a.dag('vertrekdatum'), {
      nl: 'Vul bij ‘{label}’ een dag in na je vertrek',
      en: 'At ‘{label}’, fill in a day after your departure',
    }),
    uitweg('minder-dan-een-jaar', (a) => {
      const dagen = a.dag('terugkeerdatum') - a.dag('vertrekdatum')
      return dagen > 0 && dagen < DAGEN_VAN_DRIE_MAANDEN
    }),
    reden('kind-zonder-andere-ouder', (a) => a.ja('kindZonderAndereOuder'), {
      nl: 'Er vertrekt een kind zonder zijn andere ouder. We vragen misschien extra papieren. Soms moet je langskomen.',
      en: 'A child leaves without its other parent. We may ask for extra papers. Sometimes you have to come in person.',
    }),
    opmerking('te-laat', (a) => a.dag('vertrekdatum') <= a.vandaag, {
      nl: 'Je meldt je vertrek ten laatste de dag ervoor. Jij bent later. We behandelen je melding toch.',
      en: 'You report your departure at the latest the day before. You are later than that. We still handle your report.',
    }),
  ],
}
