import type { Tekstblokken } from '@/lib/catalogus/tekstblok'

/** Texts for the decision of any dienst. Dutch is what counts; the English stands beside it for who reads English. */
export const tekst = {
  goedgekeurd: {
    'in-orde': {
      titel: 'Alles is in orde',
      tekst: 'We keuren je aanvraag {referentie} voor {dienst} goed.\n\nWe keken na wat je op {verstuurd} verstuurde. Je voldoet aan de voorwaarden.',
    },
  },
  deels: {
    deels: {
      titel: 'Een deel kan, een deel niet',
      tekst:
        'We keuren een deel van je aanvraag {referentie} voor {dienst} goed.\n\nDit kan: [vul in: wat kan].\n\nDit kan niet: [vul in: wat niet kan]. Dit stelden we vast: [vul in: de feiten]. De regel die dat zegt, is [vul in: wet of reglement, met het artikel].',
    },
  },
  geweigerd: {
    voorwaarde: {
      titel: 'Een voorwaarde is niet vervuld',
      tekst:
        'We keuren je aanvraag {referentie} voor {dienst} niet goed.\n\nDit stelden we vast: [vul in: de feiten].\n\nDe regel zegt: [vul in: wat de regel zegt]. Dat staat in [vul in: wet of reglement, met het artikel].\n\nDaarom voldoe je niet aan deze voorwaarde: [vul in: welke voorwaarde].',
    },
    'geen-antwoord': {
      titel: 'De burger gaf niet wat we vroegen',
      tekst:
        'We keuren je aanvraag {referentie} voor {dienst} niet goed.\n\nWe vroegen je op [vul in: dag] om [vul in: wat we vroegen]. Op [vul in: laatste dag] hadden we nog geen antwoord.\n\nZonder dat kunnen we niet nakijken of je aan de voorwaarden voldoet. De regel die dat zegt, is [vul in: wet of reglement, met het artikel].\n\nJe mag opnieuw aanvragen als je het wel hebt.',
    },
  },
  'niet-behandeld': {
    'niet-bevoegd': {
      titel: 'Wij gaan hier niet over',
      tekst:
        'We kunnen je aanvraag {referentie} voor {dienst} niet behandelen.\n\n{stad} gaat hier niet over. De regel die dat zegt, is [vul in: wet of reglement, met het artikel].\n\nJe kan wel terecht bij [vul in: wie].',
    },
    'te-laat': {
      titel: 'De aanvraag kwam te laat',
      tekst:
        'We kunnen je aanvraag {referentie} voor {dienst} niet behandelen.\n\nDe laatste dag was [vul in: dag]. Je verstuurde ze op {verstuurd}. De regel die dat zegt, is [vul in: wet of reglement, met het artikel].',
    },
  },
} as const satisfies Tekstblokken
