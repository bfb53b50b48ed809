/** The words of a decision. It is always issued in Dutch, which is what counts; the English names it on English pages. */
export const tekst = {
  nl: {
    naam: 'Beslissing',
    bewijst: 'Dit is de beslissing van de stad over een aanvraag. Je leest waarom, en wat je kan doen als je niet akkoord bent.',
    wie: 'Dit is de beslissing zelf. Bewaar ze: je hebt ze nodig als je in beroep gaat. Ze blijft dezelfde, ook als er later een nieuwe beslissing komt.',
    voorWie: 'Voor wie een aanvraag deed waarover een medewerker besliste.',
    onderdelen: {
      aanvraag: 'De aanvraag',
      aanvrager: 'Van',
      dienst: 'Dienst',
      referentie: 'Referentie',
      verstuurd: 'Verstuurd op',
      beslist: 'Beslist op',
      beslissing: 'Beslissing',
      goedgekeurd: 'Goedgekeurd',
      geweigerd: 'Niet goedgekeurd',
      waarom: 'Waarom',
      beroep: 'Niet akkoord?',
      wet: 'Wat de wet vraagt',
      motivering:
        'De wet van 29 juli 1991 vraagt dat een bestuur bij een beslissing zegt waarom ze zo is. Het Bestuursdecreet van 7 december 2018 vraagt dat het zegt wat je ertegen kan doen.',
    },
  },
  en: {
    naam: 'Decision',
    bewijst: 'This is the decision of the city about an application. You read why, and what you can do if you disagree.',
    wie: 'This is the decision itself. Keep it: you need it if you appeal. It stays the same, even if a new decision comes later.',
    voorWie: 'For who made an application about which staff decided.',
    onderdelen: {
      aanvraag: 'The application',
      aanvrager: 'By',
      dienst: 'Service',
      referentie: 'Reference',
      verstuurd: 'Sent on',
      beslist: 'Decided on',
      beslissing: 'Decision',
      goedgekeurd: 'Approved',
      geweigerd: 'Not approved',
      waarom: 'Why',
      beroep: 'Do you disagree?',
      wet: 'What the law asks',
      motivering:
        'The act of 29 July 1991 asks an authority to say with a decision why it is so. The Flemish decree of 7 December 2018 asks it to say what you can do against it.',
    },
  },
}

/** The explanation beside a decision for who reads English. */
export const ENGELS = {
  titel: 'Explanation in English',
  uitleg: 'This is an explanation. The decision is the Dutch text above.',
  goedgekeurd: 'Your application was approved.',
  geweigerd: 'Your application was not approved.',
}
