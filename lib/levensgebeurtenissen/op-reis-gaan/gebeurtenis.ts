import { defineLevensgebeurtenis } from '@/lib/wegwijs/define-levensgebeurtenis'

/**
 * Travelling. A Kids-ID is asked for at least three weeks ahead: antwerpen.be, kids-ID. An absence is preferably told before leaving:
 * the record of that dienst.
 */
export const gebeurtenis = defineLevensgebeurtenis({
  naam: { nl: 'Ik ga op reis', en: 'I am going to travel' },
  samenvatting: { nl: 'De juiste papieren voor jou en je kinderen, en op tijd.', en: 'The right papers for you and your children, and in time.' },
  moment: 'reizen',
  rang: 100,
  datum: { nl: 'Wanneer vertrek je?', en: 'When do you leave?' },
  zoekwoorden: { nl: ['op reis', 'reizen', 'vakantie', 'paspoort', 'reispas'], en: ['travel', 'holiday', 'going abroad', 'passport', 'trip'] },
  stappen: [
    { dienst: 'reispas', fase: 'voor', als: { nl: 'Je reist buiten Europa', en: 'You travel outside Europe' } },
    {
      dienst: 'kids-id',
      fase: 'voor',
      als: { nl: 'Je reist met een Belgisch kind jonger dan 12', en: 'You travel with a Belgian child younger than 12' },
      termijn: { zin: { nl: 'Minstens 3 weken voor je vertrekt', en: 'At least 3 weeks before you leave' }, uiterlijk: { dagen: -21 } },
    },
    { dienst: 'reistoelating-minderjarige', fase: 'voor', als: { nl: 'Je kind reist zonder jou', en: 'Your child travels without you' } },
    { dienst: 'internationaal-rijbewijs', fase: 'voor', als: { nl: 'Je rijdt met de auto buiten Europa', en: 'You drive a car outside Europe' } },
    { dienst: 'vaccinatie', fase: 'voor', als: { nl: 'Je gaat ver weg', en: 'You go far away' } },
    {
      dienst: 'tijdelijke-afwezigheid',
      fase: 'voor',
      als: { nl: 'Je blijft lang weg', en: 'You stay away for long' },
      termijn: { zin: { nl: 'Bij voorkeur voor je vertrekt', en: 'Preferably before you leave' }, uiterlijk: { dagen: -1 } },
    },
    { dienst: 'reispas-spoed', fase: 'meteen', als: { nl: 'Je vertrekt heel snel', en: 'You leave very soon' } },
  ],
})
