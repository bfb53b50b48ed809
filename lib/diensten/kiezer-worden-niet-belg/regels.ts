import { fout, type Recordregels, reden, uitweg } from '@/lib/recordformulier/recordregels'
import { nietInDeToekomst } from '@/lib/recordformulier/vaste-regels'

/** Years of legal residence after which somebody from outside the EU votes for the city (condition 4). */
const JAREN = 5

/** Voting without Belgian nationality: registered in the city; for Europe only as a citizen of the EU (conditions 2 and 4). */
export const regels: Recordregels = {
  vooraf: ['belg-in-het-buitenland'],
  regels: [
    uitweg('pas-hier', (a) => a.woontBuitenDeStad),
    fout('euBurger', 'europa', (a) => a.nee('euBurger') && a.is('verkiezing', 'europees-parlement'), {
      nl: 'Voor het Europees Parlement stem je alleen als burger van de Europese Unie. Kijk dit antwoord na, of duid bij ‘Voor welke verkiezing?’ alleen de gemeenteraad aan',
      en: 'You only vote for the European Parliament as a citizen of the European Union. Check this answer, or tick only the city council at ‘For which election?’',
    }),
    nietInDeToekomst('sinds'),
    uitweg(
      {
        code: 'korter-dan-5-jaar',
        route: 'external',
        nl: 'Woon je nog geen 5 jaar wettelijk in België? Dan kan je nog niet stemmen voor de stad. Schrijf je in zodra je hier 5 jaar woont.',
        en: 'Have you lived legally in Belgium for less than 5 years? Then you cannot vote for the city yet. Register as soon as you have lived here for 5 years.',
      },
      (a) => a.nee('euBurger') && a.dag('sinds') <= a.vandaag && a.dagNaMaanden(a.isoDag('sinds'), JAREN * 12) > a.vandaag,
    ),
    reden('ook-elders', (a) => a.ja('anderLand'), {
      nl: 'Je stemt voor Europa ook nog in een ander land. We kijken na wat kan: je stemt maar één keer.',
      en: 'You also vote for Europe in another country. We check what is possible: you vote only once.',
    }),
  ],
}
