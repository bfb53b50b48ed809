import { opmerking, type Recordregels, reden } from '@/lib/recordformulier/recordregels'
import { nietInDeToekomst } from '@/lib/recordformulier/vaste-regels'

/** A complaint: about a service of the city, which hears it first; not a report, a court case or one's own data (conditions 1 and 2). */
export const regels: Recordregels = {
  vooraf: ['melding', 'vlaamse-dienst', 'rechtbank', 'eigen-gegevens'],
  regels: [
    nietInDeToekomst('datumVoorval'),
    reden('voor-iemand-anders', (a) => a.is('voorWie', 'voor-iemand-anders-met'), {
      nl: 'Je klaagt voor iemand anders. We kijken de toestemming na.',
      en: 'You complain for somebody else. We check their consent.',
    }),
    opmerking('naar-de-ombudsvrouw', (a) => a.is('aanWie', 'naar-de-ombudsvrouw'), {
      nl: 'De ombudsvrouw hoort jou en de dienst. Ze kan geen beslissing zelf wijzigen. Gaat het over een boete of een beslissing? Gebruik dan ook het beroep dat in de brief staat.',
      en: 'The ombudswoman hears you and the service. She cannot change a decision herself. Is it about a fine or a decision? Then also use the appeal in the letter.',
    }),
  ],
}
