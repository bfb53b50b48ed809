import { defineLevensgebeurtenis } from '@/lib/wegwijs/define-levensgebeurtenis'

/**
 * Work or a business. The 60 calendar days of a drinks licence, which can be 60 more: antwerpen.be, drankvergunning.
 */
export const gebeurtenis = defineLevensgebeurtenis({
  naam: { nl: 'Ik ga werken of begin een zaak', en: 'I start work or open a business' },
  samenvatting: {
    nl: 'Van het bewijs dat je werkgever vraagt tot de vergunningen van je eigen zaak.',
    en: 'From the certificate that your employer asks for to the permits of a business of your own.',
  },
  moment: 'werk-onderneming',
  rang: 70,
  datum: { nl: 'Wanneer begin je, of open je de zaak?', en: 'When do you start, or open the business?' },
  zoekwoorden: {
    nl: ['werken', 'werk', 'nieuwe job', 'zaak beginnen', 'ondernemen', 'zelfstandige', 'winkel openen', 'café openen'],
    en: ['start work', 'new job', 'start a business', 'self-employed', 'open a shop', 'open a café'],
  },
  stappen: [
    {
      dienst: 'uittreksel-strafregister-595',
      fase: 'voor',
      als: { nl: 'Je werkgever vraagt een bewijs van goed gedrag', en: 'Your employer asks for a certificate of good conduct' },
    },
    {
      dienst: 'uittreksel-strafregister-596-2',
      fase: 'voor',
      als: { nl: 'Je werkt met kinderen of jongeren', en: 'You work with children or young people' },
    },
    { dienst: 'kinderopvang-aanvragen', fase: 'voor', als: { nl: 'Je hebt opvang nodig voor je kind', en: 'You need childcare' } },
    { dienst: 'starten-als-ondernemer', fase: 'voor', als: { nl: 'Je begint een eigen zaak', en: 'You start a business of your own' } },
    { dienst: 'brandveiligheid-zaak', fase: 'voor', als: { nl: 'Je opent een café, restaurant of zaal', en: 'You open a café, restaurant or hall' } },
    {
      dienst: 'drankvergunning',
      fase: 'voor',
      als: { nl: 'Je schenkt alcohol', en: 'You serve alcohol' },
      termijn: {
        zin: {
          nl: 'De stad heeft 60 kalenderdagen na een volledig dossier. Soms komen er 60 dagen bij',
          en: 'The city has 60 calendar days after a complete file. Sometimes 60 days are added',
        },
        uiterlijk: { dagen: -60 },
      },
    },
    {
      dienst: 'ondernemingsvergunningen',
      fase: 'voor',
      als: { nl: 'Je opent een winkel, café of andere zaak', en: 'You open a shop, café or other business' },
    },
    {
      dienst: 'terrasvergunning',
      fase: 'later',
      als: { nl: 'Je wil een terras of een rek op straat', en: 'You want a terrace or a rack in the street' },
    },
    { dienst: 'nederlands-leren', fase: 'later', als: { nl: 'Je wil Nederlands leren', en: 'You want to learn Dutch' } },
  ],
})
