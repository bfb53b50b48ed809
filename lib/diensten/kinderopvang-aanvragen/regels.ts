import { fout, type Recordregels, reden } from '@/lib/recordformulier/recordregels'
import { nietVoorbij } from '@/lib/recordformulier/vaste-regels'

/** Childcare: for a baby or toddler, or one that is not born yet (condition 1). */
export const regels: Recordregels = {
  vooraf: ['dringend', 'extra-zorg', 'gaat-naar-school'],
  regels: [
    nietVoorbij('verwachteGeboortedatum'),
    nietVoorbij('begindatum'),
    fout('begindatum', 'voor-geboorte', (a) => a.nee('alGeboren') && a.dag('begindatum') < a.dag('verwachteGeboortedatum'), {
      nl: 'Vul bij ‘{label}’ een dag in na de verwachte geboortedatum',
      en: 'At ‘{label}’, fill in a day after the expected date of birth',
    }),
    reden('zorg', (a) => a.tekst('zorg') !== '', {
      nl: 'Je kind heeft extra zorg nodig. We bekijken samen met jou welke opvang past.',
      en: 'Your child needs extra care. We look together with you for what suits.',
    }),
  ],
}
