import { maandenVoor, omdatJeKind } from '@/lib/catalogus/voor-jou'
import { defineLevensgebeurtenis } from '@/lib/wegwijs/define-levensgebeurtenis'

/**
 * A birth. The 15 calendar days, and the next working day when the last one is none: antwerpen.be, aangifte van een geboorte.
 */
export const gebeurtenis = defineLevensgebeurtenis({
  naam: { nl: 'Ik krijg een kind', en: 'I am having a child' },
  samenvatting: {
    nl: 'Erkennen, aangeven, opvang zoeken: rustig op een rij, voor en na de geboorte.',
    en: 'Recognition, declaration, childcare: one calm list, before and after the birth.',
  },
  moment: 'geboorte',
  rang: 20,
  datum: { nl: 'Wanneer is je kind geboren, of verwacht je het?', en: 'When was your child born, or when is it due?' },
  zoekwoorden: {
    nl: ['kind krijgen', 'baby', 'geboorte', 'zwanger', 'bevallen', 'kindje', 'aangifte van een geboorte'],
    en: ['having a baby', 'pregnant', 'birth of a child', 'newborn', 'expecting'],
  },
  stappen: [
    { dienst: 'kind-erkennen', fase: 'voor', als: { nl: 'Jullie zijn niet getrouwd', en: 'You are not married' } },
    { dienst: 'kinderopvang-aanvragen', fase: 'voor', als: { nl: 'Je wil opvang voor je baby', en: 'You want childcare for your baby' } },
    {
      dienst: 'geboorteaangifte',
      fase: 'meteen',
      termijn: {
        zin: { nl: 'Binnen 15 kalenderdagen na de geboorte', en: 'Within 15 calendar days after the birth' },
        vanaf: { dagen: 0 },
        uiterlijk: { dagen: 15 },
        naarWerkdag: true,
      },
      klaar: { feit: ({ huisgenoten }, datum) => huisgenoten.some(({ isKind, geboortedatum }) => isKind && geboortedatum >= maandenVoor(datum, 2)) },
    },
    {
      dienst: 'geboorteakte',
      fase: 'later',
      uitleg: { nl: 'Als iemand een bewijs vraagt van de geboorte van je kind.', en: "When somebody asks for proof of your child's birth." },
    },
    {
      dienst: 'attest-gezinssamenstelling',
      fase: 'later',
      uitleg: {
        nl: 'Staat je kind in het register, dan maken we dit attest vanzelf opnieuw.',
        en: 'Once the register has your child, we make this certificate anew by itself.',
      },
      klaar: { feit: ({ huisgenoten }, datum) => huisgenoten.some(({ isKind, geboortedatum }) => isKind && geboortedatum >= maandenVoor(datum, 2)) },
    },
    { dienst: 'vaccinatie', fase: 'later' },
    {
      dienst: 'kids-id',
      fase: 'later',
      als: { nl: 'Je kind is Belg en jullie gaan op reis', en: 'Your child is Belgian and you are going to travel' },
    },
    {
      dienst: 'thuishulp-aanvragen',
      fase: 'later',
      als: { nl: 'Je zoekt hulp aan huis na de bevalling', en: 'You want help at home after the birth' },
    },
  ],
  voorJou: (feiten) => omdatJeKind(feiten, (leeftijd) => leeftijd === 0),
})
