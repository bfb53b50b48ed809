import { maandenVoor } from '@/lib/catalogus/voor-jou'
import { defineLevensgebeurtenis } from '@/lib/wegwijs/define-levensgebeurtenis'

/**
 * Coming from abroad. The 8 working days of a Belgian who returns: FOD Binnenlandse Zaken. How long others have is not certain enough
 * to say (domain facts 9): the diensten say where to ask.
 */
export const gebeurtenis = defineLevensgebeurtenis({
  naam: { nl: 'Ik kom uit het buitenland in Antwerpen wonen', en: 'I come from abroad to live in Antwerp' },
  samenvatting: { nl: 'Je inschrijven, Nederlands leren en je weg vinden in de stad.', en: 'Register, learn Dutch and find your way in the city.' },
  moment: 'nieuw-in-belgie',
  rang: 80,
  datum: { nl: 'Wanneer kwam je aan, of kom je aan?', en: 'When did you arrive, or will you arrive?' },
  zoekwoorden: {
    nl: ['nieuw in antwerpen', 'nieuw in belgië', 'uit het buitenland', 'immigreren', 'expat', 'inschrijven vreemdeling', 'terug uit het buitenland'],
    en: ['new in antwerp', 'new in belgium', 'from abroad', 'immigrate', 'expat', 'arriving', 'registering as a foreigner'],
  },
  stappen: [
    {
      dienst: 'terugkeer-uit-het-buitenland',
      fase: 'meteen',
      als: { nl: 'Je bent Belg en je komt terug', en: 'You are Belgian and you come back' },
      termijn: {
        zin: { nl: 'Binnen 8 werkdagen na je terugkeer', en: 'Within 8 working days after your return' },
        vanaf: {},
        uiterlijk: { werkdagen: 8 },
      },
      klaar: { feit: ({ isBelg, adresSinds }, datum) => isBelg && adresSinds !== undefined && adresSinds >= datum },
    },
    {
      dienst: 'inschrijving-eu-burger',
      fase: 'meteen',
      als: {
        nl: 'Je bent burger van de Europese Unie en blijft langer dan 3 maanden',
        en: 'You are a citizen of the European Union and stay longer than 3 months',
      },
      klaar: { feit: ({ isBelg, adresSinds }, datum) => !isBelg && adresSinds !== undefined && adresSinds >= datum },
    },
    {
      dienst: 'eerste-inschrijving-uit-het-buitenland',
      fase: 'meteen',
      als: {
        nl: 'Je bent geen Belg en komt voor het eerst in België wonen',
        en: 'You are not Belgian and come to live in Belgium for the first time',
      },
      klaar: { feit: ({ isBelg, adresSinds }, datum) => !isBelg && adresSinds !== undefined && adresSinds >= datum },
    },
    {
      dienst: 'lez-registratie',
      fase: 'meteen',
      als: {
        nl: 'Je rijdt met een nummerplaat uit een ander land dan België of Nederland',
        en: 'You drive with a number plate from another country than Belgium or the Netherlands',
      },
      termijn: { zin: { nl: 'Voor je de zone binnenrijdt', en: 'Before you drive into the zone' } },
    },
    {
      dienst: 'buitenlandse-akte-registreren',
      fase: 'later',
      als: { nl: 'Je bent in een ander land getrouwd, gescheiden of geboren', en: 'You married, divorced or were born in another country' },
    },
    {
      dienst: 'buitenlands-rijbewijs-omwisselen',
      fase: 'later',
      als: { nl: 'Je hebt een rijbewijs uit een ander land', en: 'You have a driving licence from another country' },
    },
    { dienst: 'nederlands-leren', fase: 'later' },
    { dienst: 'school-meld-je-aan', fase: 'later', als: { nl: 'Je hebt kinderen die naar school gaan', en: 'You have children who go to school' } },
    { dienst: 'a-kaart-aanvragen', fase: 'later' },
    { dienst: 'bibliotheek-lid-worden', fase: 'later' },
    {
      dienst: 'digipunt-hulp',
      fase: 'later',
      als: { nl: 'Je wil hulp met computer of smartphone', en: 'You want help with a computer or smartphone' },
    },
  ],
  voorJou: ({ isBelg, adresSinds, vandaag }) => {
    if (isBelg || !adresSinds || adresSinds < maandenVoor(vandaag, 6)) return undefined
    return { nl: 'Omdat je nog niet lang in Antwerpen ingeschreven bent.', en: 'Because you were registered in Antwerp not long ago.' }
  },
})
