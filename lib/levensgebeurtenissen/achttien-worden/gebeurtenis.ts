import { defineLevensgebeurtenis } from '@/lib/wegwijs/define-levensgebeurtenis'

/**
 * Coming of age. The vote from eighteen: the record of the certificate. The 8 working days: royal decree of 16 July 1992, art. 7.
 */
export const gebeurtenis = defineLevensgebeurtenis({
  naam: { nl: 'Ik word 18', en: 'I am turning 18' },
  samenvatting: { nl: 'Vanaf nu beslis je zelf. Dit kan je regelen.', en: 'From now on you decide for yourself. This is what you can arrange.' },
  moment: 'identiteit',
  rang: 60,
  datum: { nl: 'Wanneer word je 18?', en: 'When do you turn 18?' },
  zoekwoorden: {
    nl: ['18 worden', 'achttien', 'meerderjarig', 'volwassen worden', '18 jaar'],
    en: ['turning 18', 'eighteen', 'coming of age', 'adult'],
  },
  stappen: [
    {
      dienst: 'attest-belgisch-kiezer',
      fase: 'meteen',
      als: { nl: 'Je bent Belg en hebt een bewijs nodig dat je mag stemmen', en: 'You are Belgian and need proof that you may vote' },
      termijn: { zin: { nl: 'Vanaf je 18de verjaardag', en: 'From your 18th birthday' }, vanaf: {} },
      klaar: { document: 'attest-belgisch-kiezer' },
    },
    { dienst: 'schooltoeslag-en-studietoelage', fase: 'meteen', als: { nl: 'Je gaat verder studeren', en: 'You go on studying' } },
    { dienst: 'voorlopig-rijbewijs', fase: 'later', als: { nl: 'Je wil leren rijden', en: 'You want to learn to drive' } },
    { dienst: 'orgaandonatie', fase: 'later', als: { nl: 'Je wil je keuze laten vastleggen', en: 'You want your choice recorded' } },
    {
      dienst: 'adreswijziging',
      fase: 'later',
      als: { nl: 'Je gaat zelf wonen', en: 'You move out on your own' },
      termijn: { zin: { nl: 'Binnen 8 werkdagen nadat je er echt woont', en: 'Within 8 working days after you really live there' } },
    },
    {
      dienst: 'tijdelijke-afwezigheid',
      fase: 'later',
      als: { nl: 'Je gaat op kot of naar het buitenland voor studie', en: 'You live in student housing or study abroad' },
      uitleg: { nl: 'Je adres verandert dan niet. Laat het wel weten aan de stad.', en: 'Your address does not change then. Do let the city know.' },
    },
    {
      dienst: 'werken-bij-de-stad',
      fase: 'later',
      als: { nl: 'Je zoekt werk of een studentenjob', en: 'You are looking for work or a student job' },
    },
  ],
  voorJou: ({ leeftijd, huisgenoten }) => {
    if (leeftijd === 17 || leeftijd === 18) return { nl: `Omdat je ${leeftijd} bent.`, en: `Because you are ${leeftijd}.` }
    const kind = huisgenoten.find(({ isKind, leeftijd: oud }) => isKind && oud === 17)
    return kind && { nl: 'Omdat je een kind van 17 hebt.', en: 'Because you have a child of 17.' }
  },
})
