import { defineLevensgebeurtenis } from '@/lib/wegwijs/define-levensgebeurtenis'

/**
 * Retirement. Nothing here has a term.
 */
export const gebeurtenis = defineLevensgebeurtenis({
  naam: { nl: 'Ik ga met pensioen', en: 'I am retiring' },
  samenvatting: {
    nl: 'Meer tijd. Wat handig is om te regelen, en wat je nu kan krijgen.',
    en: 'More time. What is useful to arrange, and what you can get now.',
  },
  moment: 'ouder-worden',
  rang: 120,
  datum: { nl: 'Wanneer ga je met pensioen?', en: 'When do you retire?' },
  zoekwoorden: {
    nl: ['pensioen', 'met pensioen', 'gepensioneerd', 'ouder worden', 'senior'],
    en: ['pension', 'retire', 'retiring', 'retirement', 'senior'],
  },
  stappen: [
    {
      dienst: 'attest-van-leven',
      fase: 'meteen',
      als: { nl: 'Een pensioendienst of verzekering vraagt ernaar', en: 'A pension service or insurer asks for it' },
      klaar: { document: 'attest-van-leven' },
    },
    { dienst: 'verhoogde-tegemoetkoming', fase: 'meteen', als: { nl: 'Je hebt een laag inkomen', en: 'You have a low income' } },
    { dienst: 'museumpas-kopen', fase: 'later', als: { nl: 'Je gaat graag naar het museum', en: 'You like going to museums' } },
    {
      dienst: 'straatvrijwilliger-worden',
      fase: 'later',
      als: { nl: 'Je wil iets doen voor je straat', en: 'You want to do something for your street' },
    },
    {
      dienst: 'digipunt-hulp',
      fase: 'later',
      als: { nl: 'Je wil hulp met computer of smartphone', en: 'You want help with a computer or smartphone' },
    },
    { dienst: 'iemand-machtigen', fase: 'later', als: { nl: 'Iemand anders regelt zaken voor jou', en: 'Somebody else arranges things for you' } },
    {
      dienst: 'laatste-wilsbeschikking',
      fase: 'later',
      als: { nl: 'Je wil vastleggen hoe je begraven of gecremeerd wordt', en: 'You want to record how you are buried or cremated' },
    },
    { dienst: 'orgaandonatie', fase: 'later', als: { nl: 'Je wil je keuze laten vastleggen', en: 'You want your choice recorded' } },
    { dienst: 'assistentiewoning-aanvragen', fase: 'later', als: { nl: 'Je wil wonen met hulp dichtbij', en: 'You want to live with help nearby' } },
  ],
  voorJou: ({ leeftijd }) =>
    leeftijd >= 64 && leeftijd <= 67 ? { nl: `Omdat je ${leeftijd} bent.`, en: `Because you are ${leeftijd}.` } : undefined,
})
