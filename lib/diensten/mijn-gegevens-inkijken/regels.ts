import { fout, opmerking, type Recordregels, reden } from '@/lib/recordformulier/recordregels'
import { isKind } from '@/lib/recordformulier/vaste-regels'

/** One's own data: for somebody else with a mandate or as their legal representative; not all may be erased (conditions 1 and 3). */
export const regels: Recordregels = {
  vooraf: ['adres-fout', 'wie-keek', 'politie', 'document-van-de-stad'],
  regels: [
    isKind('betrokkene', (a) => a.is('voorWie', 'voor-mijn-kind'), {
      nl: 'Dit kind is 18 of ouder. Kies bij ‘Voor wie is de vraag?’ voor iemand die je vertegenwoordigt, en voeg de volmacht toe',
      en: 'This child is 18 or over. At ‘Who is the request for?’, choose somebody you represent, and add the mandate',
    }),
    fout('juistGegeven', 'zelfde', (a) => a.tekst('juistGegeven') !== '' && a.tekst('juistGegeven') === a.tekst('huidigGegeven'), {
      nl: 'Vul bij ‘{label}’ iets anders in dan wat er nu staat',
      en: 'At ‘{label}’, fill in something else than what it says now',
    }),
    reden('vertegenwoordiging', (a) => a.is('voorWie', 'voor-iemand-die-ik'), {
      nl: 'Je vraagt dit voor iemand anders. We kijken de volmacht na.',
      en: 'You ask this for somebody else. We check the mandate.',
    }),
    opmerking('wissen', (a) => a.is('soortAanvraag', 'iets-laten-wissen'), {
      nl: 'Sommige gegevens mag de stad niet wissen, want de wet verplicht om ze te bewaren.',
      en: 'The city may not erase some data, because the law says it must keep them.',
    }),
  ],
}
