/** The words of the form, in plain Dutch. This is the legal text; the English stands beside it. */
export const nl = {
  stappen: {
    situatie: { titel: 'Wat is er veranderd?' },
    'nieuw-adres': { titel: 'Waar woon je nu?' },
    'adres-kiezen': { titel: 'Welk adres is het?', uitleg: 'We vonden meer dan één adres dat past.' },
    'adres-onbekend': {
      titel: 'We vinden je adres niet',
      uitleg:
        'Dat kan, bijvoorbeeld bij een nieuw huis. Kijk na of je alles juist typte. Klopt het? Vul dan de postcode in en ga verder. Een medewerker kijkt je adres na.',
    },
    wie: { titel: 'Wie verhuist er mee?' },
    anderen: { titel: 'Wie verhuist er nog mee?', uitleg: 'Vul in wie mee verhuist en nu niet op jouw adres staat.' },
    woning: { titel: 'Woont er al iemand op je nieuwe adres?' },
    bewoners: { titel: 'Bij wie ga je wonen?' },
    thuis: { titel: 'Wanneer ben je thuis?', uitleg: 'De stad kijkt na of je er echt woont. De wijkagent kan daarvoor bij je aanbellen.' },
  },
  velden: {
    situatie: {
      label: 'Kies wat bij jou past',
      opties: {
        gewoon: 'Ik ben verhuisd naar een ander adres in Antwerpen',
        'uit-buitenland': 'Ik kom uit het buitenland in Antwerpen wonen',
        'naar-buitenland': 'Ik ga in het buitenland wonen',
        tijdelijk: 'Ik ben maar tijdelijk weg, bijvoorbeeld in een ziekenhuis of voor mijn studie',
        'geen-vast-adres': 'Ik heb geen vaste woonplaats',
        'papieren-document': 'Ik heb een verblijfsdocument op papier, zoals een bijlage 19',
      },
    },
    nieuwAdres: { label: 'Je nieuwe adres', hint: 'De postcode zoeken wij erbij.' },
    verhuisdatum: { label: 'Sinds wanneer woon je hier?', hint: 'Bijvoorbeeld 15 11 2026' },
    adresKeuze: { label: 'Kies je adres', opties: { 'niet-in-lijst': 'Mijn adres staat er niet bij' } },
    postcode: { label: 'Postcode', hint: 'Vier cijfers, bijvoorbeeld 2060' },
    wie: { label: 'Kies wie mee verhuist', hint: 'Dit zijn de mensen die nu op je adres staan.' },
    anderen: { label: 'Verhuist er nog iemand mee die hier niet bij staat?', opties: { ja: 'Ja', nee: 'Nee' } },
    anderePersonen: {
      label: 'Wie verhuist er nog mee?',
      hint: 'Het rijksregisternummer staat achteraan op de identiteitskaart. Je mag het leeg laten.',
    },
    bewoning: {
      label: 'Woont er al iemand?',
      hint: 'Wij tonen nooit wie er op een adres woont.',
      opties: {
        leeg: 'Nee, de woning is leeg',
        'zelfde-gezin': 'Ja, en wij vormen samen één gezin',
        'geen-gezin': 'Ja, maar wij vormen geen gezin',
        vertrekken: 'Ja, maar zij verhuizen zelf ook',
      },
    },
    bewonerNaam: { label: 'Naam van iemand die er al woont', hint: 'Voornaam en achternaam' },
    verwantschap: {
      label: 'Wat ben jij van die persoon?',
      opties: {
        partner: 'Partner',
        ouder: 'Ouder',
        kind: 'Kind',
        'broer-zus': 'Broer of zus',
        'andere-familie': 'Andere familie',
        'niet-verwant': 'Geen familie',
      },
    },
    referentiepersoon: {
      label: 'Wie wordt de contactpersoon van het gezin?',
      hint: 'De stad noemt dat de referentiepersoon. Die krijgt de brieven voor het gezin.',
      opties: { bewoner: 'De persoon die er al woont', ik: 'Ikzelf' },
    },
    thuis: {
      label: 'Wanneer ben je meestal thuis?',
      hint: 'Kies alles wat past.',
      opties: { voormiddag: 'In de voormiddag', namiddag: 'In de namiddag', avond: 'In de avond' },
    },
    naamOpBel: { label: 'Mijn naam staat op de bel en op de brievenbus', hint: 'Zonder naam kan de wijkagent je niet vinden.' },
    telefoon: { label: 'Op welk nummer kunnen we je bellen?', hint: 'Je mag dit leeg laten.' },
  },
  fouten: {
    'situatie.leeg': 'Kies wat bij jou past',
    'nieuwAdres.straat-leeg': 'Vul je straat in',
    'nieuwAdres.huisnummer-leeg': 'Vul je huisnummer in',
    'nieuwAdres.huisnummer-vorm': 'Schrijf je huisnummer als cijfers, met een letter als die erbij hoort, zoals 12 of 12A. De bus vul je apart in',
    'nieuwAdres.ongewijzigd': 'Dit is het adres waar je al ingeschreven bent. Vul je nieuwe adres in',
    'verhuisdatum.leeg': 'Vul in sinds welke datum je hier woont',
    'verhuisdatum.toekomst': 'De datum moet vandaag of vroeger zijn. Geef je adres door als je er echt woont',
    'adresKeuze.leeg': 'Kies je adres, of kies dat het er niet bij staat',
    'postcode.leeg': 'Vul je postcode in',
    'postcode.vorm': 'Een postcode heeft vier cijfers, bijvoorbeeld 2060',
    'wie.leeg': 'Kies wie verhuist',
    'wie.zonder-jezelf': 'Jij moet zelf mee verhuizen. Verhuist alleen iemand anders? Dan geeft die persoon het zelf door',
    'wie.onbekend': 'Kies alleen mensen uit de lijst',
    'anderen.leeg': 'Kies of er nog iemand mee verhuist',
    'anderePersonen.leeg': 'Vul in wie er nog mee verhuist',
    'persoon.voornaam-leeg': 'Vul de voornaam in',
    'persoon.achternaam-leeg': 'Vul de achternaam in',
    'persoon.geboortedatum-leeg': 'Vul de geboortedatum in',
    'persoon.geboortedatum-toekomst': 'De geboortedatum moet vandaag of vroeger zijn',
    'insz.vorm': 'Kijk het rijksregisternummer na: het heeft 11 cijfers. Je mag het ook leeg laten',
    'bewoning.leeg': 'Kies of er al iemand woont',
    'bewonerNaam.leeg': 'Vul de naam in van iemand die er al woont',
    'verwantschap.leeg': 'Kies wat jij van die persoon bent',
    'referentiepersoon.leeg': 'Kies wie de contactpersoon van het gezin wordt',
    'thuis.leeg': 'Kies wanneer je meestal thuis bent',
    'naamOpBel.leeg': 'Zet eerst je naam op de bel en de brievenbus, en vink dit dan aan',
  },
  uitwegen: {
    tijdelijk: {
      titel: 'Je adres verandert niet',
      uitleg: [
        'Ben je maar een tijd weg? Dan blijf je ingeschreven op je adres van nu. Dat geldt voor een ziekenhuis of rusthuis, je studie en het leger. Het geldt ook voor werk of een reis van ten hoogste één jaar.',
        'Vertel de stad wel dat je een tijd weg bent. Bel ons of kom langs.',
      ],
      meebrengen: [],
    },
    'andere-gemeente': {
      titel: 'Geef je adres door in je nieuwe gemeente',
      uitleg: [
        'Het adres dat je invulde, ligt niet in Antwerpen. Je geeft je verhuizing door in de gemeente waar je nu woont.',
        'Doe dat binnen 8 werkdagen nadat je er bent gaan wonen.',
      ],
      meebrengen: [],
    },
    'naar-buitenland': {
      titel: 'Ga je in het buitenland wonen? Kom naar het loket',
      uitleg: [
        'Je meldt je vertrek ten laatste de dag voor je vertrekt. Anders schrapt de stad je uit het register.',
        'Aan het loket krijg je een bewijs dat je uitgeschreven bent (model 8).',
      ],
      meebrengen: ['Je identiteitskaart', 'De datum waarop je vertrekt', 'Het land en, als je het weet, het adres waar je gaat wonen'],
    },
    'geen-vast-adres': {
      titel: 'Zonder vaste woonplaats vraag je een referentieadres',
      uitleg: [
        'Een referentieadres is een adres waar je post krijgt. Dat kan bij iemand die dat goed vindt. Heb je te weinig geld? Dan helpt het OCMW je.',
      ],
      meebrengen: [
        'Je identiteitskaart',
        'De schriftelijke toestemming van wie jou een adres geeft',
        'Een kopie van de identiteitskaart van die persoon',
      ],
    },
    'eerste-inschrijving': {
      titel: 'Je eerste inschrijving gebeurt aan het loket',
      uitleg: ['We vinden je nog niet in het register. De stad moet eerst nakijken wie je bent en of je hier mag wonen. Daarna schrijven we je in.'],
      meebrengen: [
        'Je paspoort of je identiteitskaart',
        'Je verblijfsdocument, als je er een hebt',
        'Je geboorteakte en andere akten, zoals je huwelijksakte',
        'Je huurcontract of eigendomsbewijs, als je er een hebt',
      ],
    },
    terugkeer: {
      titel: 'Kom je terug uit het buitenland? Kom naar het loket',
      uitleg: ['Je meldt je binnen 8 werkdagen nadat je hier bent komen wonen. De stad schrijft je opnieuw in.'],
      meebrengen: ['Je identiteitskaart of je paspoort', 'Het bewijs van je inschrijving bij het consulaat, als je er een hebt'],
    },
    'papieren-document': {
      titel: 'Met een verblijfsdocument op papier kom je naar het loket',
      uitleg: [
        'Heb je een bijlage 19, een attest van immatriculatie, een model 8 of een ander document op papier? Dan kunnen we je adres niet online veranderen.',
      ],
      meebrengen: ['Je verblijfsdocument op papier', 'Je paspoort'],
    },
    'minderjarige-zelf': {
      titel: 'Je bent jonger dan 18: kom samen met je ouder',
      uitleg: ['Verlaat je voor het eerst het huis van je ouders? Dan kom je naar het loket met iemand die het ouderlijk gezag over je heeft.'],
      meebrengen: ['Je identiteitskaart', 'De identiteitskaart van je ouder of voogd'],
    },
    'minderjarige-een-ouder': {
      titel: 'Verhuist een kind met maar één ouder? Kom naar het loket',
      uitleg: [
        'De stad vraagt eerst aan de andere ouder wat die ervan vindt. De andere ouder krijgt een brief en heeft 15 dagen om te antwoorden. Daarna gaat je aangifte verder.',
        'Is er een uitspraak van de rechter en verblijft het kind bij jou? Breng ze dan mee. Verblijft het kind volgens de uitspraak bij de andere ouder? Dan heb je de schriftelijke toestemming van die ouder nodig. Is er geen uitspraak? Dan telt waar het kind echt woont.',
      ],
      meebrengen: [
        'De identiteitskaarten van iedereen die verhuist',
        'De uitspraak van de rechter of jullie overeenkomst, als die er is',
        'De schriftelijke toestemming van de andere ouder, als die er is',
      ],
    },
  },
  redenen: {
    'te-laat': 'Je geeft dit later door dan 8 werkdagen na je verhuizing. Dat is geen probleem: we behandelen je aangifte gewoon.',
    'adres-onbekend': 'Je adres staat nog niet in het register. Een medewerker kijkt het na.',
    'woont-bij-anderen': 'Er woont al iemand op je nieuwe adres.',
    'personen-buiten-gezin': 'Er verhuizen mensen mee die niet in je gezin staan.',
    verblijfskaart: 'Je hebt een verblijfskaart. Misschien vragen we je om ook naar het loket te komen.',
    'deel-van-gezin': 'Niet iedereen van je gezin verhuist mee.',
    'persoon-overleden': 'Volgens het register is iemand die verhuist overleden. Een medewerker kijkt het na.',
    'register-weigert': 'Het bevolkingsregister neemt je nieuwe adres niet vanzelf aan. Een medewerker kijkt na waarom.',
  },
  weten: { naam: 'Je naam', adres: 'Je huidige adres' },
  verloop: {
    ontvangen: {
      titel: 'We bekijken je aangifte',
      nu: 'Een medewerker kijkt je aangifte na en vraagt de controle aan. Jij hoeft nu niets te doen.',
      later: 'Een medewerker kijkt je aangifte na.',
      werk: 'Aangifte nakijken en controle vragen',
    },
    woonstcontrole: {
      titel: 'Controle van je adres',
      nu: 'De wijkagent kan langskomen. Zet je naam op de bel en de brievenbus. Meer hoef je nu niet te doen.',
      later: 'De stad kijkt na of je er echt woont.',
      werk: 'Woonstcontrole',
      uitslagen: { positief: 'positief', negatief: 'negatief' },
      resultaten: { positief: 'Je woont er: de controle is in orde.', negatief: 'De wijkagent kon niet zien dat je er woont.' },
    },
    beslissing: {
      titel: 'Beslissing',
      nu: 'Een medewerker beslist over je aangifte. Jij hoeft nu niets te doen.',
      later: 'Een medewerker beslist.',
      werk: 'Beslissen',
    },
    inschrijving: {
      titel: 'Inschrijving op je nieuwe adres',
      nu: 'We zetten je nieuwe adres in het bevolkingsregister. Dat gaat vanzelf.',
      later: 'De inschrijving geldt vanaf de dag van je aangifte. Je attesten worden dan vanzelf vervangen.',
      werk: 'Inschrijven in het register',
    },
    kaart: {
      titel: 'Je adres op de chip van je kaart',
      nu: 'Maak een afspraak aan een loket. Breng de identiteitskaarten mee van iedereen die verhuisde, met de pincodes.',
      later: 'Op afspraak aan het loket, met je kaart en je pincode.',
      werk: 'Adres op de kaart zetten',
    },
  },
  beroep: [
    'Ben je het niet eens met deze beslissing over je adres? Schrijf dan binnen 30 dagen naar de minister van Binnenlandse Zaken. Leg uit waarom je het niet eens bent en stuur een kopie van deze beslissing mee.',
    'Een inspecteur kijkt je dossier na. Je krijgt een ontwerp van beslissing en hebt dan 15 dagen om te antwoorden.',
  ],
  blokken: {
    goedgekeurd: {
      'woont-er': {
        titel: 'De burger woont er',
        tekst:
          'Je woont op het adres dat je op {verstuurd} aangaf. De controle was in orde.\n\nWe schrijven je daar in. De inschrijving geldt vanaf de dag van je aangifte.',
      },
    },
    geweigerd: {
      'woont-er-niet': {
        titel: 'De burger woont er niet',
        tekst:
          'We schrijven je niet in op het adres dat je op {verstuurd} aangaf.\n\nDit stelden we vast: {resultaat} [vul in: wat de wijkagent zag, met de dagen].\n\nJe staat ingeschreven waar je echt woont. Dat zegt de wet van 19 juli 1991 over de bevolkingsregisters. Uit de controle blijkt niet dat je op dit adres woont.\n\nWoon je er wel? Zet je naam op de bel en de brievenbus en doe opnieuw aangifte.',
      },
    },
  },
  bevestiging: {
    titel: 'We hebben je aangifte goed ontvangen',
    vanzelf: [
      'De belastingen',
      'De sociale zekerheid en je kinderbijslag',
      'Je ziekenfonds',
      'De inschrijving van je auto',
      'De sociale huisvesting',
    ],
    zelf: [
      'Energie, water en internet',
      'Je werkgever',
      'Je bank en je verzekering',
      'Je dokter',
      'De VDAB, als je werk zoekt',
      'De chip van je hond of kat',
    ],
  },
} as const
