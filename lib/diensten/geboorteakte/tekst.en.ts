import type { Vertaling } from '@/lib/catalogus/define-dienst'
import type { nl } from './tekst.nl'

/** The same words in plain English. */
export const en = {
  stappen: {
    wat: {
      titel: 'Which document do you need?',
      uitleg:
        'An extract shows the details as they are today. That is almost always enough. A full copy (afschrift) also shows the history, such as an earlier name or an adoption. Choose a full copy only if someone expressly asks for it.',
    },
    'voor-wie': { titel: 'Whose birth certificate is it?' },
    kind: { titel: 'Which child is it?', uitleg: 'These are your children under 18 who are in the register, also if they live somewhere else.' },
    persoon: {
      titel: 'Whose certificate is it?',
      uitleg: 'Write the names as they are on an identity card or an old certificate. That way we find the right one.',
    },
    hoedanigheid: {
      titel: 'Who are you to this person?',
      uitleg: 'A birth certificate is not for everyone. A member of staff checks whether you may have it.',
    },
    afschrift: {
      titel: 'Why do you need a full copy?',
      uitleg: 'A full copy holds sensitive details. That is why a member of staff always checks your request. You usually get an extract at once.',
    },
    buitenland: {
      titel: 'Where will you use it?',
      uitleg: 'On this extract the explanation is also in French, German and English.',
    },
    gebruik: { titel: 'What do you need it for?' },
    toelichting: { titel: 'Tell us a little more' },
  },
  velden: {
    soort: {
      label: 'Choose your document',
      opties: {
        uittreksel: 'An extract, for use in Belgium',
        meertalig: 'An extract for use abroad, explained in four languages',
        afschrift: 'A full copy, with the history',
      },
    },
    voorWie: {
      label: 'Choose whose certificate it is',
      opties: { ikzelf: 'Mine', kind: 'My child’s, under 18', 'iemand-anders': 'Someone else’s' },
    },
    kind: { label: 'Choose your child', opties: { 'niet-in-lijst': 'My child is not in this list' } },
    voornamen: { label: 'First names' },
    achternaam: { label: 'Last name at birth' },
    geboortedatum: { label: 'Date of birth', hint: 'For example 15 11 1968' },
    geboorteplaats: { label: 'Place of birth', hint: 'The municipality, for example Antwerpen' },
    namenOuders: { label: 'Names of the parents', hint: 'You may leave this empty. With an old certificate it helps us search.' },
    hoedanigheid: {
      label: 'Choose what fits you',
      opties: {
        'ouder-voogd': 'Parent or guardian of a child under 18',
        partner: 'Partner, widow or widower',
        'kind-ouder': 'Child or parent of an adult',
        erfgenaam: 'Heir',
        bewindvoerder: 'Court-appointed administrator',
        volmacht: 'Someone with a mandate',
        'advocaat-notaris': 'Lawyer or notary',
      },
    },
    bewijs: {
      label: 'Add proof',
      hint: 'For example a marriage booklet, a court ruling or a letter. Do you have a mandate? Then also add a copy of the identity card of who gave it.',
    },
    waaromAfschrift: {
      label: 'Choose why an extract is not enough',
      opties: {
        'ander-land': 'Another country asks for a full copy',
        'notaris-rechtbank': 'A notary or a court asks for a full copy',
        geschiedenis: 'I need the history of the certificate myself',
        anders: 'Something else',
      },
    },
    gevraagdDoor: {
      label: 'Who asks for the full copy?',
      hint: 'The name of the office, notary or court. Do you need it yourself? Then leave this empty.',
    },
    verzoekbrief: { label: 'Letter or e-mail from whoever asks', hint: 'You may leave this empty. With a letter it often goes faster.' },
    taal: { label: 'In which language would you like the full copy?', opties: { nl: 'Dutch', fr: 'French', de: 'German' } },
    bestemming: {
      label: 'Choose where',
      opties: { eu: 'In another country of the European Union', 'buiten-eu': 'Outside the European Union' },
    },
    land: { label: 'In which country?' },
    doel: {
      label: 'Choose what for',
      opties: {
        trouwen: 'To marry or to live together legally',
        kind: 'To recognise or adopt a child',
        nationaliteit: 'For a nationality or a right of residence',
        erfenis: 'For an inheritance',
        'werk-studie': 'For work or study',
        anders: 'Something else',
      },
    },
    toelichting: { label: 'Why do you need the certificate?', hint: 'One or two sentences are enough.' },
  },
  fouten: {
    'soort.leeg': 'Choose which document you need',
    'voorWie.leeg': 'Choose whose certificate it is',
    'kind.leeg': 'Choose which child it is, or choose that it is not in the list',
    'kind.onbekend': 'Choose a child from the list, or choose that it is not in the list',
    'voornamen.leeg': 'Fill in the first names',
    'achternaam.leeg': 'Fill in the last name',
    'geboortedatum.leeg': 'Fill in the date of birth',
    'geboortedatum.toekomst': 'The date of birth must be today or earlier',
    'geboorteplaats.leeg': 'Fill in the municipality where the person was born',
    'hoedanigheid.leeg': 'Choose who you are to this person',
    'bewijs.leeg': 'Add proof. Without proof we cannot give the certificate',
    'waaromAfschrift.leeg': 'Choose why an extract is not enough',
    'gevraagdDoor.leeg': 'Fill in who asks for the full copy',
    'taal.leeg': 'Choose a language',
    'bestemming.leeg': 'Choose where you will use the document',
    'land.leeg': 'Fill in the country where you will use the document',
    'land.belgie': 'In Belgium you do not need this. Go back and choose a normal extract, or fill in another country',
    'doel.leeg': 'Choose what you need the document for',
    'toelichting.leeg': 'Write why you need the certificate',
  },
  uitwegen: {
    'niet-in-register': {
      titel: 'We cannot find you in the register',
      uitleg: [
        'You do not have a national number yet, or we could not read it. That is why we cannot look up your certificate online.',
        'Come to the counter. A member of staff looks with you for the certificate that you can get.',
      ],
      meebrengen: [
        'Your passport or identity card',
        'Your residence document, if you have one',
        'Your birth certificate from abroad, if you have it',
      ],
    },
    'ouder-dan-100-jaar': {
      titel: 'You find this certificate in the city archive',
      uitleg: [
        'A birth certificate of more than 100 years old is public. Anyone may consult it. The city counter does not look up such old certificates.',
        'Was the person born in Antwerp? Then look for the certificate at the FelixArchief, at www.felixarchief.be. You can also read many old registers online on the website of the State Archives (Rijksarchief).',
        'Was the person born somewhere else? Then ask the archive of that municipality.',
      ],
      meebrengen: [],
    },
  },
  redenen: {
    afschrift: 'You ask for a full copy. It also shows the history of the certificate. That is why a member of staff always checks your request.',
    'voor-iemand-anders': 'You ask for someone else’s certificate. A member of staff checks whether you may have it.',
    'akte-niet-gevonden':
      'We do not find the certificate in the database. A member of staff searches on and requests it from the place of birth if needed.',
    'akte-niet-overgezet':
      'The certificate is from before 31 March 2019 and is not in the database yet. A member of staff requests it from the place of birth. That takes a few days.',
    'geboren-in-buitenland':
      'The certificate was made abroad and is not in the Belgian database. A member of staff checks what is possible. We may ask you to bring the foreign certificate, with a translation.',
    'register-weigert':
      'The database does not release this certificate by itself. That happens for example after a new name or an adoption. A member of staff checks it.',
    'persoon-overleden': 'According to the register this person has died. A member of staff checks who may have the certificate.',
    'register-stil':
      'The database of certificates does not answer now. Your request is not lost. A member of staff handles it as soon as the database works again. You do not have to do anything again.',
    'buiten-eu':
      'Outside the European Union a legalisation is sometimes needed as well. That is a stamp that says that the document is genuine. Ask whoever wants the document.',
  },
  weten: { naam: 'Your name', geboorteplaats: 'Your place of birth' },
  verloop: {
    nazicht: {
      titel: 'A member of staff checks your request',
      nu: 'A member of staff checks whether we can give the certificate, and decides. Is it not in the database? Then we request it. You do not have to do anything now.',
      later: 'A member of staff checks your request and decides.',
      werk: 'Check and decide',
    },
    document: {
      titel: 'Your document in My documents',
      nu: 'We are making your document. That goes by itself. You get a message when it is ready.',
      later: 'The document comes to My documents by itself.',
      werk: 'Make the document',
    },
  },
  beroep: [
    'Do you disagree with this decision? Call or mail us and explain why. Then we look at your request again.',
    'You can also go to the family court (familierechtbank). A lawyer or a house of justice (justitiehuis) explains how that works and how much time you have.',
  ],
  bevestiging: {
    titel: 'We received your request',
    vanzelf: ['Belgian authorities look up your certificate themselves. You do not have to hand in a document there.'],
    zelf: ['Ask whoever wants the document how old it may be.', 'Keep a full copy safe: it holds sensitive details.'],
  },
} as const satisfies Vertaling<typeof nl>
