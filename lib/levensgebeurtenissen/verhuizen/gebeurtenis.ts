import { defineLevensgebeurtenis } from '@/lib/wegwijs/define-levensgebeurtenis'

/**
 * Moving house. The 8 working days after really moving in: royal decree of 16 July 1992, art. 7; a declaration before the
 * move is not accepted (FOD Binnenlandse Zaken).
 */
export const gebeurtenis = defineLevensgebeurtenis({
  naam: { nl: 'Ik ga verhuizen', en: 'I am moving house' },
  samenvatting: {
    nl: 'Van de verhuiswagen tot het nieuwe adres op je kaart: wat je doet, en wanneer.',
    en: 'From the removal van to the new address on your card: what to do, and when.',
  },
  moment: 'verhuizen',
  rang: 10,
  datum: { nl: 'Vanaf wanneer woon je op je nieuwe adres?', en: 'From when do you live at your new address?' },
  zoekwoorden: {
    nl: ['verhuizen', 'verhuis', 'verhuizing', 'nieuw adres', 'ander huis', 'naar een appartement'],
    en: ['move house', 'moving', 'new address', 'moving home', 'relocate'],
  },
  stappen: [
    {
      dienst: 'parkeerverbod-verhuis',
      fase: 'voor',
      als: { nl: 'Je zet een verhuiswagen of een lift op straat', en: 'You put a removal van or a lift in the street' },
    },
    {
      dienst: 'grofvuil-ophalen',
      fase: 'voor',
      als: { nl: 'Er zijn grote spullen die je niet meeneemt', en: 'There are large things that you do not take with you' },
    },
    {
      dienst: 'adreswijziging',
      fase: 'meteen',
      uitleg: {
        nl: 'Iedereen die meerderjarig is, kan dit doen voor het hele gezin. Een aangifte voor je er woont, telt niet.',
        en: 'Any adult can do this for the whole household. A declaration before you live there does not count.',
      },
      termijn: {
        zin: { nl: 'Binnen 8 werkdagen nadat je er echt woont', en: 'Within 8 working days after you really live there' },
        vanaf: {},
        uiterlijk: { werkdagen: 8 },
      },
      klaar: { feit: ({ adresSinds }, datum) => adresSinds !== undefined && adresSinds >= datum },
    },
    {
      dienst: 'adreswijziging-minderjarige',
      fase: 'meteen',
      als: { nl: 'Er verhuist een kind mee van wie de ouders niet samen wonen', en: 'A child moves along whose parents do not live together' },
      termijn: {
        zin: { nl: 'Binnen 8 werkdagen nadat je er echt woont', en: 'Within 8 working days after you really live there' },
        vanaf: {},
        uiterlijk: { werkdagen: 8 },
      },
    },
    { dienst: 'eid-adres-aanpassen', fase: 'later' },
    {
      dienst: 'attest-hoofdverblijfplaats',
      fase: 'later',
      uitleg: {
        nl: 'Staat je nieuwe adres in het register, dan maken we dit bewijs vanzelf opnieuw.',
        en: 'Once the register has your new address, we make this proof anew by itself.',
      },
      klaar: { feit: ({ adresSinds }, datum) => adresSinds !== undefined && adresSinds >= datum },
    },
    { dienst: 'bewonersparkeren', fase: 'later', als: { nl: 'Je hebt een auto en parkeert op straat', en: 'You have a car and park in the street' } },
    {
      dienst: 'afvalcontainer-aanvragen',
      fase: 'later',
      als: { nl: 'Je hebt plaats voor een eigen container', en: 'You have room for a bin of your own' },
    },
    {
      dienst: 'sorteerstraatje-toegang',
      fase: 'later',
      als: { nl: 'In je nieuwe wijk is er een sorteerstraatje', en: 'Your new neighbourhood has a shared sorting point' },
    },
    { dienst: 'school-meld-je-aan', fase: 'later', als: { nl: 'Je kind gaat naar een andere school', en: 'Your child goes to another school' } },
  ],
})
