import { GEHUWD } from '@/lib/catalogus/voor-jou'
import { defineLevensgebeurtenis } from '@/lib/wegwijs/define-levensgebeurtenis'

/**
 * A marriage or living together. A wedding from 14 days to 6 months and 14 days after its declaration: antwerpen.be, huwelijk en
 * huwelijksaangifte. The 8 working days of an address: royal decree of 16 July 1992, art. 7.
 */
export const gebeurtenis = defineLevensgebeurtenis({
  naam: { nl: 'Ik ga trouwen of samenwonen', en: 'I am getting married or moving in together' },
  samenvatting: { nl: 'De aangifte, de papieren en wat er daarna verandert.', en: 'The declaration, the papers, and what changes afterwards.' },
  moment: 'trouwen-samenwonen',
  rang: 30,
  datum: { nl: 'Wanneer trouwen jullie, of gaan jullie samenwonen?', en: 'When do you marry, or move in together?' },
  zoekwoorden: {
    nl: ['trouwen', 'huwelijk', 'huwen', 'bruiloft', 'samenwonen', 'wettelijk samenwonen'],
    en: ['get married', 'marriage', 'wedding', 'living together', 'legal cohabitation'],
  },
  stappen: [
    {
      dienst: 'huwelijksaangifte',
      fase: 'voor',
      als: { nl: 'Jullie trouwen in Antwerpen', en: 'You marry in Antwerp' },
      termijn: {
        zin: {
          nl: 'Trouwen kan vanaf 14 dagen tot 6 maanden en 14 dagen na de aangifte',
          en: 'You can marry from 14 days until 6 months and 14 days after the declaration',
        },
        vanaf: { maanden: -6, dagen: -14 },
        uiterlijk: { dagen: -14 },
      },
      klaar: { feit: ({ burgerlijkeStaat }) => burgerlijkeStaat === GEHUWD },
    },
    { dienst: 'attest-verblijfplaats-huwelijk', fase: 'voor', als: { nl: 'Jullie trouwen in het buitenland', en: 'You marry abroad' } },
    {
      dienst: 'legalisatie-apostille',
      fase: 'voor',
      als: { nl: 'Het andere land vraagt een bewijs dat je papieren echt zijn', en: 'The other country asks for proof that your papers are genuine' },
    },
    {
      dienst: 'adreswijziging',
      fase: 'meteen',
      als: { nl: 'Je verhuist naar je partner', en: 'You move in with your partner' },
      termijn: { zin: { nl: 'Binnen 8 werkdagen nadat je er echt woont', en: 'Within 8 working days after you really live there' } },
    },
    {
      dienst: 'wettelijk-samenwonen',
      fase: 'meteen',
      als: { nl: 'Jullie willen wettelijk samenwonen en wonen op hetzelfde adres', en: 'You want to cohabit legally and live at the same address' },
      klaar: { feit: ({ samenwoningSinds }) => samenwoningSinds !== undefined },
    },
    { dienst: 'buitenlandse-akte-registreren', fase: 'later', als: { nl: 'Jullie zijn in het buitenland getrouwd', en: 'You married abroad' } },
    {
      dienst: 'huwelijksakte',
      fase: 'later',
      als: { nl: 'Jullie zijn getrouwd', en: 'You are married' },
      klaar: { document: 'uittreksel-huwelijksakte' },
    },
    {
      dienst: 'attest-wettelijke-samenwoning',
      fase: 'later',
      als: { nl: 'Jullie wonen wettelijk samen', en: 'You cohabit legally' },
      klaar: { document: 'attest-wettelijke-samenwoning' },
    },
    { dienst: 'attest-gezinssamenstelling', fase: 'later' },
  ],
})
