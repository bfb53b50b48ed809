/** The words of the form, in plain Dutch. This is the legal text; the English stands beside it. */
export const nl = {
  stappen: {
    wat: {
      titel: 'Welk document heb je nodig?',
      uitleg:
        'Een uittreksel toont de gegevens zoals ze vandaag zijn. Dat is bijna altijd genoeg. Een afschrift toont ook de geschiedenis, zoals een vroegere naam of een adoptie. Kies een afschrift alleen als iemand het uitdrukkelijk vraagt.',
    },
    'voor-wie': { titel: 'Van wie is de geboorteakte?' },
    kind: {
      titel: 'Om welk kind gaat het?',
      uitleg: 'Dit zijn je kinderen jonger dan 18 die in het register staan, ook als ze ergens anders wonen.',
    },
    persoon: {
      titel: 'Van wie is de akte?',
      uitleg: 'Schrijf de namen zoals ze op een identiteitskaart of een oude akte staan. Zo vinden we de juiste akte.',
    },
    hoedanigheid: {
      titel: 'Wie ben jij voor deze persoon?',
      uitleg: 'Een geboorteakte is niet voor iedereen. Een medewerker kijkt na of je ze mag krijgen.',
    },
    afschrift: {
      titel: 'Waarom heb je een volledig afschrift nodig?',
      uitleg: 'Op een afschrift staan gevoelige gegevens. Daarom kijkt een medewerker je aanvraag altijd na. Een uittreksel krijg je meestal meteen.',
    },
    buitenland: {
      titel: 'Waar ga je het gebruiken?',
      uitleg: 'Op dit uittreksel staat de uitleg ook in het Frans, het Duits en het Engels.',
    },
    gebruik: { titel: 'Waarvoor heb je het nodig?' },
    toelichting: { titel: 'Vertel er iets meer over' },
  },
  velden: {
    soort: {
      label: 'Kies je document',
      opties: {
        uittreksel: 'Een uittreksel, voor gebruik in België',
        meertalig: 'Een uittreksel voor het buitenland, met uitleg in vier talen',
        afschrift: 'Een volledig afschrift, met de geschiedenis',
      },
    },
    voorWie: {
      label: 'Kies van wie de akte is',
      opties: { ikzelf: 'Van mezelf', kind: 'Van mijn kind jonger dan 18', 'iemand-anders': 'Van iemand anders' },
    },
    kind: { label: 'Kies je kind', opties: { 'niet-in-lijst': 'Mijn kind staat er niet bij' } },
    voornamen: { label: 'Voornamen' },
    achternaam: { label: 'Achternaam bij de geboorte' },
    geboortedatum: { label: 'Geboortedatum', hint: 'Bijvoorbeeld 15 11 1968' },
    geboorteplaats: { label: 'Geboorteplaats', hint: 'De gemeente, bijvoorbeeld Antwerpen' },
    namenOuders: { label: 'Namen van de ouders', hint: 'Je mag dit leeg laten. Bij een oude akte helpt het ons zoeken.' },
    hoedanigheid: {
      label: 'Kies wat bij jou past',
      opties: {
        'ouder-voogd': 'Ouder of voogd van een kind jonger dan 18',
        partner: 'Partner, weduwe of weduwnaar',
        'kind-ouder': 'Kind of ouder van een volwassene',
        erfgenaam: 'Erfgenaam',
        bewindvoerder: 'Bewindvoerder',
        volmacht: 'Iemand met een volmacht',
        'advocaat-notaris': 'Advocaat of notaris',
      },
    },
    bewijs: {
      label: 'Voeg een bewijs toe',
      hint: 'Bijvoorbeeld een trouwboekje, een vonnis of een brief. Heb je een volmacht? Voeg dan ook een kopie toe van de identiteitskaart van wie ze gaf.',
    },
    waaromAfschrift: {
      label: 'Kies waarom een uittreksel niet genoeg is',
      opties: {
        'ander-land': 'Een ander land vraagt een afschrift',
        'notaris-rechtbank': 'Een notaris of een rechtbank vraagt een afschrift',
        geschiedenis: 'Ik heb de geschiedenis van de akte zelf nodig',
        anders: 'Iets anders',
      },
    },
    gevraagdDoor: {
      label: 'Wie vraagt het afschrift?',
      hint: 'De naam van de dienst, de notaris of de rechtbank. Heb je het zelf nodig? Laat dit dan leeg.',
    },
    verzoekbrief: { label: 'Brief of e-mail van wie het vraagt', hint: 'Je mag dit leeg laten. Met een brief gaat het vaak vlotter.' },
    taal: { label: 'In welke taal heb je het afschrift graag?', opties: { nl: 'Nederlands', fr: 'Frans', de: 'Duits' } },
    bestemming: {
      label: 'Kies waar',
      opties: { eu: 'In een ander land van de Europese Unie', 'buiten-eu': 'Buiten de Europese Unie' },
    },
    land: { label: 'In welk land?' },
    doel: {
      label: 'Kies waarvoor',
      opties: {
        trouwen: 'Om te trouwen of wettelijk samen te wonen',
        kind: 'Om een kind te erkennen of te adopteren',
        nationaliteit: 'Voor een nationaliteit of een verblijfsrecht',
        erfenis: 'Voor een erfenis',
        'werk-studie': 'Voor werk of studie',
        anders: 'Iets anders',
      },
    },
    toelichting: { label: 'Waarom heb je de akte nodig?', hint: 'Eén of twee zinnen zijn genoeg.' },
  },
  fouten: {
    'soort.leeg': 'Kies welk document je nodig hebt',
    'voorWie.leeg': 'Kies van wie de akte is',
    'kind.leeg': 'Kies om welk kind het gaat, of kies dat het er niet bij staat',
    'kind.onbekend': 'Kies een kind uit de lijst, of kies dat het er niet bij staat',
    'voornamen.leeg': 'Vul de voornamen in',
    'achternaam.leeg': 'Vul de achternaam in',
    'geboortedatum.leeg': 'Vul de geboortedatum in',
    'geboortedatum.toekomst': 'De geboortedatum moet vandaag of vroeger zijn',
    'geboorteplaats.leeg': 'Vul de gemeente in waar de persoon geboren is',
    'hoedanigheid.leeg': 'Kies wie jij voor deze persoon bent',
    'bewijs.leeg': 'Voeg een bewijs toe. Zonder bewijs kunnen we de akte niet geven',
    'waaromAfschrift.leeg': 'Kies waarom een uittreksel niet genoeg is',
    'gevraagdDoor.leeg': 'Vul in wie het afschrift vraagt',
    'taal.leeg': 'Kies een taal',
    'bestemming.leeg': 'Kies waar je het document gaat gebruiken',
    'land.leeg': 'Vul het land in waar je het document gaat gebruiken',
    'land.belgie': 'In België heb je dit niet nodig. Ga terug en kies een gewoon uittreksel, of vul een ander land in',
    'doel.leeg': 'Kies waarvoor je het document nodig hebt',
    'toelichting.leeg': 'Schrijf waarom je de akte nodig hebt',
  },
  uitwegen: {
    'niet-in-register': {
      titel: 'We vinden je niet in het register',
      uitleg: [
        'Je hebt nog geen rijksregisternummer, of we konden het niet lezen. Daarom kunnen we je akte niet online opzoeken.',
        'Kom naar het loket. Een medewerker zoekt samen met jou welke akte je kan krijgen.',
      ],
      meebrengen: [
        'Je paspoort of je identiteitskaart',
        'Je verblijfsdocument, als je er een hebt',
        'Je geboorteakte uit het buitenland, als je die hebt',
      ],
    },
    'ouder-dan-100-jaar': {
      titel: 'Deze akte vind je in het stadsarchief',
      uitleg: [
        'Een geboorteakte van meer dan 100 jaar oud is openbaar. Iedereen mag ze inkijken. Het stadsloket zoekt zulke oude akten niet op.',
        'Is de persoon in Antwerpen geboren? Zoek de akte dan bij het FelixArchief, op www.felixarchief.be. Veel oude registers kan je ook online lezen op de website van het Rijksarchief.',
        'Is de persoon ergens anders geboren? Vraag het dan aan het archief van die gemeente.',
      ],
      meebrengen: [],
    },
  },
  redenen: {
    afschrift: 'Je vraagt een volledig afschrift. Daar staat ook de geschiedenis van de akte op. Daarom kijkt een medewerker je aanvraag altijd na.',
    'voor-iemand-anders': 'Je vraagt de akte van iemand anders. Een medewerker kijkt na of je ze mag krijgen.',
    'akte-niet-gevonden':
      'We vinden de akte niet in de databank van akten. Een medewerker zoekt verder en vraagt ze zo nodig op in de geboorteplaats.',
    'akte-niet-overgezet':
      'De akte is van voor 31 maart 2019 en staat nog niet in de databank van akten. Een medewerker vraagt ze op in de geboorteplaats. Dat duurt enkele dagen.',
    'geboren-in-buitenland':
      'De akte is in het buitenland gemaakt en staat niet in de Belgische databank van akten. Een medewerker kijkt na wat kan. Misschien vragen we je om de buitenlandse akte te brengen, met een vertaling.',
    'register-weigert':
      'De databank geeft deze akte niet vanzelf vrij. Dat gebeurt bijvoorbeeld na een nieuwe naam of een adoptie. Een medewerker kijkt ze na.',
    'persoon-overleden': 'Volgens het register is deze persoon overleden. Een medewerker kijkt na wie de akte mag krijgen.',
    'register-stil':
      'De databank van akten antwoordt nu niet. Je aanvraag gaat niet verloren. Een medewerker behandelt ze zodra de databank weer werkt. Je hoeft niets opnieuw te doen.',
    'buiten-eu':
      'Buiten de Europese Unie is soms ook een legalisatie nodig. Dat is een stempel die zegt dat het document echt is. Vraag het aan wie het document wil.',
  },
  weten: { naam: 'Je naam', geboorteplaats: 'Je geboorteplaats' },
  verloop: {
    nazicht: {
      titel: 'Een medewerker kijkt je aanvraag na',
      nu: 'Een medewerker kijkt na of we de akte kunnen geven en beslist. Staat de akte niet in de databank? Dan vragen we ze op. Jij hoeft nu niets te doen.',
      later: 'Een medewerker kijkt je aanvraag na en beslist.',
      werk: 'Nakijken en beslissen',
    },
    document: {
      titel: 'Je document in Mijn documenten',
      nu: 'We maken je document. Dat gaat vanzelf. Je krijgt een bericht als het klaarstaat.',
      later: 'Het document komt vanzelf in Mijn documenten.',
      werk: 'Document maken',
    },
  },
  beroep: [
    'Ben je het niet eens met deze beslissing? Bel of mail ons en leg uit waarom. Dan bekijken we je aanvraag opnieuw.',
    'Je kan ook naar de familierechtbank gaan. Een advocaat of een justitiehuis legt je uit hoe dat gaat en hoeveel tijd je hebt.',
  ],
  bevestiging: {
    titel: 'We hebben je aanvraag goed ontvangen',
    vanzelf: ['Belgische overheden zoeken je akte zelf op. Daar hoef je geen document af te geven.'],
    zelf: ['Vraag aan wie het document wil hoe oud het mag zijn.', 'Bewaar een afschrift goed: er staan gevoelige gegevens op.'],
  },
} as const
