import { defineLevensgebeurtenis } from '@/lib/wegwijs/define-levensgebeurtenis'

/**
 * Separating. Legal cohabitation does not end by a change of address: mechelen.be, wettelijk samenwonen. The 8 working days of an
 * address run from the move and not from the separation: royal decree of 16 July 1992, art. 7.
 */
export const gebeurtenis = defineLevensgebeurtenis({
  naam: { nl: 'We gaan uit elkaar', en: 'We are separating' },
  samenvatting: {
    nl: 'Wat er met je adres, je papieren en de kinderen moet gebeuren. Stap voor stap.',
    en: 'What has to happen with your address, your papers and the children. Step by step.',
  },
  moment: 'uit-elkaar',
  rang: 40,
  datum: { nl: 'Sinds wanneer zijn jullie uit elkaar, of wanneer gebeurt het?', en: 'Since when are you apart, or when will it happen?' },
  zoekwoorden: {
    nl: ['uit elkaar', 'scheiden', 'scheiding', 'echtscheiding', 'relatie voorbij', 'stoppen met samenwonen'],
    en: ['separating', 'divorce', 'splitting up', 'breaking up', 'ending cohabitation'],
  },
  stappen: [
    {
      dienst: 'adreswijziging',
      fase: 'meteen',
      als: { nl: 'Jij verhuist', en: 'You move out' },
      termijn: { zin: { nl: 'Binnen 8 werkdagen nadat je er echt woont', en: 'Within 8 working days after you really live there' } },
    },
    {
      dienst: 'adreswijziging-minderjarige',
      fase: 'meteen',
      als: { nl: 'Een kind verhuist mee', en: 'A child moves along' },
      termijn: { zin: { nl: 'Binnen 8 werkdagen nadat je er echt woont', en: 'Within 8 working days after you really live there' } },
    },
    {
      dienst: 'wettelijk-samenwonen-beeindigen',
      fase: 'meteen',
      als: { nl: 'Jullie wonen wettelijk samen', en: 'You cohabit legally' },
      uitleg: {
        nl: 'Een nieuw adres maakt geen einde aan het wettelijk samenwonen. Dat doe je apart.',
        en: 'A new address does not end the legal cohabitation. You do that separately.',
      },
    },
    { dienst: 'attest-gezinssamenstelling', fase: 'later' },
    { dienst: 'echtscheidingsakte', fase: 'later', als: { nl: 'Jullie zijn gescheiden', en: 'You are divorced' } },
    { dienst: 'leefloon-aanvragen', fase: 'later', als: { nl: 'Je hebt nu te weinig inkomen', en: 'You have too little income now' } },
    { dienst: 'schuldhulp-aanvragen', fase: 'later', als: { nl: 'De rekeningen worden je te veel', en: 'The bills become too much' } },
  ],
})
