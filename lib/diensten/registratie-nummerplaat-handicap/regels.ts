import { type Recordregels, reden, uitweg } from '@/lib/recordformulier/recordregels'

/** Registering a number plate: a card that is still valid, and no professional transport (conditions 1 and 4). */
export const regels: Recordregels = {
  vooraf: [
    'geen-kaart',
    'niet-alleen',
    {
      code: 'beroepsvervoer',
      route: 'external',
      nl: 'Is het een taxi, ander beroepsvervoer of een handelaarsplaat? Die nummerplaten kan je niet registreren. Heb je ook een eigen auto? Registreer dan die nummerplaat.',
      en: 'Is it a taxi, other professional transport or a trade plate? Those number plates cannot be registered. Do you also have a car of your own? Then register that number plate.',
    },
  ],
  regels: [
    uitweg(
      {
        code: 'kaart-vervallen',
        route: 'other:parkeerkaart-handicap',
        nl: 'Is je kaart vervallen? Je registreert een nummerplaat met een kaart die nog geldig is. Vraag eerst een nieuwe kaart.',
        en: 'Has your card expired? You register a number plate with a card that is still valid. Ask for a new card first.',
      },
      (a) => a.dag('geldigTot') < a.vandaag,
    ),
    reden('meer-nummerplaten', (a) => a.tekst('andereNummerplaten') !== '', {
      nl: 'Je wil meer dan één nummerplaat registreren. We kijken na hoeveel er mogen.',
      en: 'You want to register more than one number plate. We check how many are allowed.',
    }),
  ],
}
