import { defineLevensgebeurtenis } from '@/lib/wegwijs/define-levensgebeurtenis'

/**
 * A death. As soon as possible, usually by the undertaker: the city's own page on declaring a death.
 */
export const gebeurtenis = defineLevensgebeurtenis({
  naam: { nl: 'Iemand die ik ken is overleden', en: 'Somebody close to me has died' },
  samenvatting: {
    nl: 'Veel sterkte. Dit is wat er moet gebeuren, en wat kan wachten.',
    en: 'Our condolences. This is what has to be done, and what can wait.',
  },
  moment: 'overlijden',
  rang: 130,
  datum: { nl: 'Op welke dag is die persoon overleden?', en: 'On which day did this person die?' },
  zoekwoorden: {
    nl: ['overlijden', 'iemand overleden', 'gestorven', 'dood', 'begrafenis', 'uitvaart', 'sterfgeval'],
    en: ['death', 'somebody died', 'passed away', 'funeral', 'bereavement'],
  },
  stappen: [
    {
      dienst: 'overlijden-aangeven',
      fase: 'meteen',
      termijn: {
        zin: {
          nl: 'Zo snel mogelijk. Meestal doet de begrafenisondernemer dit voor jou',
          en: 'As soon as possible. Usually the undertaker does this for you',
        },
      },
    },
    {
      dienst: 'stadsuitvaart',
      fase: 'meteen',
      als: { nl: 'Er is geen familie of geen geld voor een uitvaart', en: 'There is no family or no money for a funeral' },
      termijn: { zin: { nl: 'Meteen na het overlijden', en: 'Right after the death' } },
    },
    { dienst: 'grafconcessie', fase: 'meteen', als: { nl: 'Je wil een graf dat langer blijft', en: 'You want a grave that stays longer' } },
    {
      dienst: 'overlijdensakte',
      fase: 'later',
      als: { nl: 'Een bank, verzekering of notaris vraagt de akte', en: 'A bank, insurer or notary asks for the certificate' },
    },
    { dienst: 'attest-gezinssamenstelling', fase: 'later', als: { nl: 'De persoon woonde bij jou', en: 'The person lived with you' } },
    {
      dienst: 'buitenlandse-akte-registreren',
      fase: 'later',
      als: { nl: 'De persoon is in het buitenland overleden', en: 'The person died abroad' },
    },
  ],
})
