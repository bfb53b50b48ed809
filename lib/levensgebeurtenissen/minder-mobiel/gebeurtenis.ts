import { defineLevensgebeurtenis } from '@/lib/wegwijs/define-levensgebeurtenis'

/**
 * A disability, or moving about with difficulty. Nothing here has a term.
 */
export const gebeurtenis = defineLevensgebeurtenis({
  naam: { nl: 'Ik heb een handicap of ben minder mobiel', en: 'I have a disability or am less mobile' },
  samenvatting: { nl: 'Parkeren, hulp aan huis en minder kosten: waar je terechtkunt.', en: 'Parking, help at home and lower costs: where to turn.' },
  moment: 'beperking',
  rang: 110,
  zoekwoorden: {
    nl: ['handicap', 'beperking', 'minder mobiel', 'rolstoel', 'mobiliteit', 'invalide', 'moeilijk stappen'],
    en: ['disability', 'less mobile', 'wheelchair', 'mobility', 'disabled', 'walking difficulties'],
  },
  stappen: [
    { dienst: 'parkeerkaart-handicap', fase: 'meteen' },
    { dienst: 'registratie-nummerplaat-handicap', fase: 'meteen', als: { nl: 'Je hebt de parkeerkaart', en: 'You have the parking card' } },
    { dienst: 'hulpmiddelen-lenen-of-huren', fase: 'meteen' },
    { dienst: 'verhoogde-tegemoetkoming', fase: 'meteen' },
    { dienst: 'sociaal-tarief-energie', fase: 'later' },
    { dienst: 'taxicheques-aanvragen', fase: 'later' },
    { dienst: 'thuishulp-aanvragen', fase: 'later', als: { nl: 'Je hebt hulp nodig in huis', en: 'You need help at home' } },
    { dienst: 'maaltijden-aan-huis', fase: 'later', als: { nl: 'Zelf koken lukt niet', en: 'Cooking yourself does not work' } },
    { dienst: 'huisbezoek-identiteitskaart', fase: 'later', als: { nl: 'Je kan niet naar het loket komen', en: 'You cannot come to the counter' } },
    { dienst: 'iemand-machtigen', fase: 'later', als: { nl: 'Iemand anders regelt zaken voor jou', en: 'Somebody else arranges things for you' } },
    { dienst: 'mantelzorgpremie', fase: 'later', als: { nl: 'Iemand zorgt thuis voor jou', en: 'Somebody takes care of you at home' } },
  ],
})
