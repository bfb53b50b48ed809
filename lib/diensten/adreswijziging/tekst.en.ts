import type { Vertaling } from '@/lib/catalogus/define-dienst'
import type { nl } from './tekst.nl'

/** The same words in plain English. */
export const en = {
  stappen: {
    situatie: { titel: 'What has changed?' },
    'nieuw-adres': { titel: 'Where do you live now?' },
    'adres-kiezen': { titel: 'Which address is it?', uitleg: 'We found more than one address that fits.' },
    'adres-onbekend': {
      titel: 'We cannot find your address',
      uitleg:
        'That can happen, for example with a new house. Check that you typed everything correctly. Is it right? Then fill in the postcode and continue. A member of staff will check your address.',
    },
    wie: { titel: 'Who is moving with you?' },
    anderen: { titel: 'Who else is moving with you?', uitleg: 'Fill in who is moving with you and is not registered at your address now.' },
    woning: { titel: 'Does someone already live at your new address?' },
    bewoners: { titel: 'Who will you live with?' },
    thuis: {
      titel: 'When are you at home?',
      uitleg: 'The city checks that you really live there. The neighbourhood police officer (wijkagent) may ring your bell.',
    },
  },
  velden: {
    situatie: {
      label: 'Choose what fits you',
      opties: {
        gewoon: 'I have moved to another address in Antwerp',
        'uit-buitenland': 'I am coming from abroad to live in Antwerp',
        'naar-buitenland': 'I am going to live abroad',
        tijdelijk: 'I am only away for a while, for example in hospital or to study',
        'geen-vast-adres': 'I have no fixed home',
        'papieren-document': 'I have a residence document on paper, such as an annex 19',
      },
    },
    nieuwAdres: { label: 'Your new address', hint: 'We look up the postcode.' },
    verhuisdatum: { label: 'Since when have you lived here?', hint: 'For example 15 11 2026' },
    adresKeuze: { label: 'Choose your address', opties: { 'niet-in-lijst': 'My address is not in this list' } },
    postcode: { label: 'Postcode', hint: 'Four digits, for example 2060' },
    wie: { label: 'Choose who is moving', hint: 'These are the people registered at your address now.' },
    anderen: { label: 'Is anyone else moving who is not listed here?', opties: { ja: 'Yes', nee: 'No' } },
    anderePersonen: { label: 'Who else is moving?', hint: 'The national number is on the back of the identity card. You may leave it empty.' },
    bewoning: {
      label: 'Does someone already live there?',
      hint: 'We never show who lives at an address.',
      opties: {
        leeg: 'No, the home is empty',
        'zelfde-gezin': 'Yes, and we form one household',
        'geen-gezin': 'Yes, but we are not one household',
        vertrekken: 'Yes, but they are moving out',
      },
    },
    bewonerNaam: { label: 'Name of someone who already lives there', hint: 'First name and last name' },
    verwantschap: {
      label: 'How are you related to that person?',
      opties: {
        partner: 'Partner',
        ouder: 'Parent',
        kind: 'Child',
        'broer-zus': 'Brother or sister',
        'andere-familie': 'Other family',
        'niet-verwant': 'Not related',
      },
    },
    referentiepersoon: {
      label: 'Who will be the contact person of the household?',
      hint: 'The city calls this the reference person. That person gets the letters for the household.',
      opties: { bewoner: 'The person who already lives there', ik: 'I will' },
    },
    thuis: {
      label: 'When are you usually at home?',
      hint: 'Choose all that fit.',
      opties: { voormiddag: 'In the morning', namiddag: 'In the afternoon', avond: 'In the evening' },
    },
    naamOpBel: { label: 'My name is on the bell and on the letterbox', hint: 'Without your name the police officer cannot find you.' },
    telefoon: { label: 'On which number can we call you?', hint: 'You may leave this empty.' },
  },
  fouten: {
    'situatie.leeg': 'Choose what fits you',
    'nieuwAdres.straat-leeg': 'Fill in your street',
    'nieuwAdres.huisnummer-leeg': 'Fill in your house number',
    'nieuwAdres.huisnummer-vorm': 'Write your house number in digits, with a letter if there is one, such as 12 or 12A. The box has its own field',
    'nieuwAdres.ongewijzigd': 'This is the address where you are already registered. Fill in your new address',
    'verhuisdatum.leeg': 'Fill in since which date you have lived here',
    'verhuisdatum.toekomst': 'The date must be today or earlier. Report your address once you really live there',
    'adresKeuze.leeg': 'Choose your address, or choose that it is not in the list',
    'postcode.leeg': 'Fill in your postcode',
    'postcode.vorm': 'A postcode has four digits, for example 2060',
    'wie.leeg': 'Choose who is moving',
    'wie.zonder-jezelf': 'You must be moving yourself. Is only someone else moving? Then that person reports it',
    'wie.onbekend': 'Choose only people from the list',
    'anderen.leeg': 'Choose whether anyone else is moving',
    'anderePersonen.leeg': 'Fill in who else is moving',
    'persoon.voornaam-leeg': 'Fill in the first name',
    'persoon.achternaam-leeg': 'Fill in the last name',
    'persoon.geboortedatum-leeg': 'Fill in the date of birth',
    'persoon.geboortedatum-toekomst': 'The date of birth must be today or earlier',
    'insz.vorm': 'Check the national number: it has 11 digits. You may also leave it empty',
    'bewoning.leeg': 'Choose whether someone already lives there',
    'bewonerNaam.leeg': 'Fill in the name of someone who already lives there',
    'verwantschap.leeg': 'Choose how you are related to that person',
    'referentiepersoon.leeg': 'Choose who will be the contact person of the household',
    'thuis.leeg': 'Choose when you are usually at home',
    'naamOpBel.leeg': 'First put your name on the bell and the letterbox, then tick this',
  },
  uitwegen: {
    tijdelijk: {
      titel: 'Your address does not change',
      uitleg: [
        'Are you only away for a while? Then you stay registered at your present address. This goes for a hospital or rest home, your studies, the army, and for work or travel of at most one year.',
        'Do tell the city that you are away for a while. Call us or come by.',
      ],
      meebrengen: [],
    },
    'andere-gemeente': {
      titel: 'Report your address in your new municipality',
      uitleg: [
        'The address that you filled in is not in Antwerp. You report your move in the municipality where you live now.',
        'Do so within 8 working days after you started living there.',
      ],
      meebrengen: [],
    },
    'naar-buitenland': {
      titel: 'Are you going to live abroad? Come to the counter',
      uitleg: [
        'You report your departure at the latest on the day before you leave. Otherwise the city strikes you off the register.',
        'At the counter you get proof that you are deregistered (model 8).',
      ],
      meebrengen: ['Your identity card', 'The date on which you leave', 'The country and, if you know it, the address where you will live'],
    },
    'geen-vast-adres': {
      titel: 'Without a fixed home you ask for a reference address',
      uitleg: [
        'A reference address is an address where you get your post. It can be with someone who agrees to that. Do you have too little money? Then the OCMW (public welfare centre) helps you.',
      ],
      meebrengen: ['Your identity card', 'The written consent of whoever gives you an address', 'A copy of the identity card of that person'],
    },
    'eerste-inschrijving': {
      titel: 'Your first registration is done at the counter',
      uitleg: ['We do not find you in the register yet. The city must first check who you are and whether you may live here. Then we register you.'],
      meebrengen: [
        'Your passport or identity card',
        'Your residence document, if you have one',
        'Your birth certificate and other certificates, such as your marriage certificate',
        'Your lease or deed, if you have one',
      ],
    },
    terugkeer: {
      titel: 'Are you coming back from abroad? Come to the counter',
      uitleg: ['You report within 8 working days after you came to live here. The city registers you again.'],
      meebrengen: ['Your identity card or passport', 'Proof of your registration with the consulate, if you have it'],
    },
    'papieren-document': {
      titel: 'With a residence document on paper you come to the counter',
      uitleg: [
        'Do you have an annex 19, a certificate of registration, a model 8 or another document on paper? Then we cannot change your address online.',
      ],
      meebrengen: ['Your residence document on paper', 'Your passport'],
    },
    'minderjarige-zelf': {
      titel: 'You are younger than 18: come with your parent',
      uitleg: [
        'Are you leaving your parents’ home for the first time? Then you come to the counter with someone who has parental authority over you.',
      ],
      meebrengen: ['Your identity card', 'The identity card of your parent or guardian'],
    },
    'minderjarige-een-ouder': {
      titel: 'Is a child moving with only one parent? Come to the counter',
      uitleg: [
        'The city first asks the other parent for an opinion. The other parent gets a letter and has 15 days to answer. Then your declaration goes on.',
        'Is there a court ruling and does the child stay with you? Then bring it. Does the child stay with the other parent according to the ruling? Then you need the written consent of that parent. Is there no ruling? Then what counts is where the child really lives.',
      ],
      meebrengen: [
        'The identity cards of everyone who is moving',
        'The court ruling or your agreement, if there is one',
        'The written consent of the other parent, if there is one',
      ],
    },
  },
  redenen: {
    'te-laat': 'You report this later than 8 working days after your move. That is no problem: we handle your declaration as usual.',
    'adres-onbekend': 'Your address is not in the register yet. A member of staff will check it.',
    'woont-bij-anderen': 'Someone already lives at your new address.',
    'personen-buiten-gezin': 'People who are not in your household are moving with you.',
    verblijfskaart: 'You have a residence card. We may ask you to come to the counter as well.',
    'deel-van-gezin': 'Not everyone in your household is moving.',
    'persoon-overleden': 'According to the register somebody who moves has died. A member of staff looks into it.',
    'register-weigert': 'The population register does not accept your new address by itself. A member of staff finds out why.',
  },
  weten: { naam: 'Your name', adres: 'Your present address' },
  verloop: {
    ontvangen: {
      titel: 'We look at your declaration',
      nu: 'A member of staff looks at your declaration and asks for the check. You do not have to do anything now.',
      later: 'A member of staff looks at your declaration.',
      werk: 'Look at the declaration and ask for the check',
    },
    woonstcontrole: {
      titel: 'Check of your address',
      nu: 'The neighbourhood police officer may visit. Put your name on the bell and the letterbox. You do not have to do more now.',
      later: 'The city checks that you really live there.',
      werk: 'Residence check',
      uitslagen: { positief: 'positive', negatief: 'negative' },
      resultaten: { positief: 'You live there: the check is in order.', negatief: 'The police officer could not see that you live there.' },
    },
    beslissing: {
      titel: 'Decision',
      nu: 'A member of staff decides about your declaration. You do not have to do anything now.',
      later: 'A member of staff decides.',
      werk: 'Decide',
    },
    inschrijving: {
      titel: 'Registration at your new address',
      nu: 'We are putting your new address in the population register. That goes by itself.',
      later: 'The registration counts from the day of your declaration. Your certificates are then replaced by themselves.',
      werk: 'Enter in the register',
    },
    kaart: {
      titel: 'Your address on the chip of your card',
      nu: 'Make an appointment at a counter. Bring the identity cards of everyone who moved, with the PIN codes.',
      later: 'By appointment at the counter, with your card and your PIN code.',
      werk: 'Put the address on the card',
    },
  },
  beroep: [
    'Do you disagree with this decision about your address? Then write to the Minister of the Interior within 30 days. Explain why you disagree and include a copy of this decision.',
    'An inspector looks at your file. You get a draft decision and then have 15 days to answer.',
  ],
  blokken: {
    goedgekeurd: {
      'woont-er': {
        titel: 'The citizen lives there',
        tekst:
          'You live at the address that you declared on {verstuurd}. The check was in order.\n\nWe register you there. The registration counts from the day of your declaration.',
      },
    },
    geweigerd: {
      'woont-er-niet': {
        titel: 'The citizen does not live there',
        tekst:
          'We do not register you at the address that you declared on {verstuurd}.\n\nWe found this: {resultaat} [fill in: what the police officer saw, with the days].\n\nYou are registered where you really live. That is what the act of 19 July 1991 on the population registers says. The check does not show that you live at this address.\n\nDo you live there? Put your name on the bell and the letterbox and declare your address again.',
      },
    },
  },
  bevestiging: {
    titel: 'We received your declaration',
    vanzelf: ['The tax office', 'Social security and child benefit', 'Your health fund', 'The registration of your car', 'Social housing'],
    zelf: [
      'Energy, water and internet',
      'Your employer',
      'Your bank and your insurer',
      'Your doctor',
      'The VDAB, if you are looking for work',
      'The chip of your dog or cat',
    ],
  },
} as const satisfies Vertaling<typeof nl>
