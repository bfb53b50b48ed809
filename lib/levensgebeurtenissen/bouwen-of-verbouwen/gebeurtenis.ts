import { defineLevensgebeurtenis } from '@/lib/wegwijs/define-levensgebeurtenis'

/**
 * Building. Heritage and climate premiums are asked before the works begin: the records of these diensten, which name their sources.
 */
export const gebeurtenis = defineLevensgebeurtenis({
  naam: { nl: 'Ik ga bouwen of verbouwen', en: 'I am going to build or renovate' },
  samenvatting: {
    nl: 'Eerst advies en een vergunning, dan de werken, dan de premies.',
    en: 'First advice and a permit, then the works, then the premiums.',
  },
  moment: 'bouwen-wonen',
  rang: 90,
  datum: { nl: 'Wanneer beginnen de werken?', en: 'When do the works begin?' },
  zoekwoorden: {
    nl: ['bouwen', 'verbouwen', 'renoveren', 'verbouwing', 'isoleren', 'huis bouwen', 'aanbouw'],
    en: ['build', 'renovate', 'renovation', 'building works', 'insulate', 'extension'],
  },
  stappen: [
    { dienst: 'renovatieadvies', fase: 'voor' },
    {
      dienst: 'bouwplannen-opvragen',
      fase: 'voor',
      als: { nl: 'Je wil oude plannen of vergunningen zien', en: 'You want to see old plans or permits' },
    },
    { dienst: 'bouwadvies-voorbespreking', fase: 'voor', als: { nl: 'Je hebt al een schets', en: 'You have a sketch already' } },
    { dienst: 'omgevingsvergunning', fase: 'voor' },
    {
      dienst: 'erfgoedpremie',
      fase: 'voor',
      als: { nl: 'Het gebouw is beschermd', en: 'The building is protected' },
      termijn: { zin: { nl: 'Voor de werken beginnen', en: 'Before the works begin' }, uiterlijk: { dagen: -1 } },
    },
    {
      dienst: 'klimaatpremie',
      fase: 'voor',
      als: { nl: 'Je legt een groendak aan, breekt tegels uit of gebruikt regenwater', en: 'You lay a green roof, take out tiles or use rainwater' },
      termijn: { zin: { nl: 'Vraag advies voor de werken starten', en: 'Ask for advice before the works start' }, uiterlijk: { dagen: -1 } },
    },
    {
      dienst: 'inname-publieke-ruimte',
      fase: 'voor',
      als: { nl: 'Je zet een container of stelling op straat', en: 'You put a skip or scaffolding in the street' },
    },
    {
      dienst: 'huisnummer-aanvragen',
      fase: 'later',
      als: { nl: 'Je bouwt nieuw of splitst een huis op', en: 'You build a new house or divide one' },
    },
    {
      dienst: 'mijn-verbouwpremie',
      fase: 'later',
      als: { nl: 'Je hebt geïsoleerd of gerenoveerd', en: 'You insulated or renovated' },
      uitleg: {
        nl: 'Voor werken die klaar en betaald zijn. Vraag de premie aan bij Vlaanderen.',
        en: 'For works that are done and paid. Ask Flanders for the premium.',
      },
    },
  ],
})
