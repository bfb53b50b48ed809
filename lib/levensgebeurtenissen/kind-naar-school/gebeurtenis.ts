import { omdatJeKind } from '@/lib/catalogus/voor-jou'
import { defineLevensgebeurtenis } from '@/lib/wegwijs/define-levensgebeurtenis'

/**
 * School. Toddlers start from two and a half years: the record of the dienst, which names its source.
 */
export const gebeurtenis = defineLevensgebeurtenis({
  naam: { nl: 'Mijn kind gaat naar school', en: 'My child goes to school' },
  samenvatting: {
    nl: 'Een plaats op school, opvang en vakantie, en hulp bij de kosten.',
    en: 'A place at school, childcare and holidays, and help with the costs.',
  },
  moment: 'school-jeugd',
  rang: 50,
  datum: { nl: 'Wanneer begint de school?', en: 'When does school start?' },
  zoekwoorden: {
    nl: ['school', 'kind naar school', 'eerste schooldag', 'kleuterklas', 'instapklas', 'aanmelden school', 'schooljaar'],
    en: ['school', 'starting school', 'first day of school', 'nursery school', 'enrol at school'],
  },
  stappen: [
    {
      dienst: 'school-meld-je-aan',
      fase: 'voor',
      uitleg: {
        nl: 'Kleuters starten vanaf 2,5 jaar. Meld je kind online aan met ‘Meld je aan’.',
        en: 'Toddlers start from the age of 2.5. Register your child online with ‘Meld je aan’.',
      },
    },
    {
      dienst: 'leerlingenvervoer-buitengewoon-onderwijs',
      fase: 'voor',
      als: { nl: 'Je kind gaat naar buitengewoon onderwijs', en: 'Your child goes to special education' },
    },
    { dienst: 'schooltoeslag-en-studietoelage', fase: 'later' },
    { dienst: 'vakantieaanbod-inschrijven', fase: 'later', als: { nl: 'Je zoekt iets voor de vakantie', en: 'You want something for the holidays' } },
    { dienst: 'a-kaart-aanvragen', fase: 'later', als: { nl: 'Je kind heeft nog geen A-kaart', en: 'Your child has no A-card yet' } },
    { dienst: 'a-kaart-kansentarief', fase: 'later', als: { nl: 'Je hebt een laag inkomen', en: 'You have a low income' } },
    { dienst: 'steun-schoolkosten', fase: 'later', als: { nl: 'Een sociaal centrum begeleidt je', en: 'A social centre supports you' } },
  ],
  // The first class of nursery school, of primary school and of secondary school.
  voorJou: (feiten) => omdatJeKind(feiten, (leeftijd) => leeftijd === 2 || leeftijd === 5 || leeftijd === 11),
})
