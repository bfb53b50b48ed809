import type { Vertaling } from '@/lib/catalogus/define-dienst'
import type { nl } from './tekst.nl'

/** The same in English. */
export const en: Vertaling<typeof nl> = {
  begin: 'About you and your application',
  contact: 'How can we reach you?',
  verklaring: 'Read this and tick what is true',
  dezePersoon: 'Details of this person',
  dezePersonen: 'Details of these people',
  iemandAnders: 'Somebody who is not listed here',
  magLeeg: 'You may leave this empty.',
  afspraak: {
    titel: 'What do you come for?',
    vraag: 'Would you like to say something about it?',
    vraagHint: 'You may leave this empty. Do not write a national number.',
    telefoon: 'Phone number',
    telefoonHint: 'Then we can call you if something changes. You may leave this empty.',
    uitweg: 'You come by appointment',
    uitleg: 'Next, choose a counter and a part of the day. We look for a moment that suits and let you know.',
    zonderMeebrengen: 'Your identity card or another document that says who you are',
  },
  vooraf: {
    vraag: 'Does one of these questions apply to you?',
    geen: 'No, none of these questions',
    leeg: 'Choose the question that applies to you, or choose ‘No’',
  },
  uitweg: {
    andereDienst: 'You need another service for this',
    elders: 'This form is not meant for this',
    samen: 'We will look at this together with you',
  },
  fouten: {
    tekst: 'Fill in an answer at ‘{label}’',
    datum: 'Fill in a date at ‘{label}’',
    keuze: 'Choose an answer at ‘{label}’',
    keuzes: 'Tick at least one answer at ‘{label}’',
    'ja-nee': 'Choose yes or no at ‘{label}’',
    verklaring: 'Tick this if it is true: {label}',
    plek: 'Fill in a street or describe the place at ‘{label}’',
    personen: 'Fill in at least one person at ‘{label}’',
    bestand: 'Add a file at ‘{label}’',
  },
  vormfouten: {
    'email.vorm': 'Write your e-mail address in full, for example name@example.be',
    'telefoon.vorm': 'Write your phone number in full, for example 0470 12 34 56 or +31 6 12 34 56 78',
    'iban.vorm': 'Write the account number in full, for example BE68 5390 0754 7034',
    'nummerplaat.vorm': 'Write the number plate in letters and digits, for example 1-ABC-123',
    'getal.vorm': 'Write a number in digits, for example 12 or 3,5',
    'adres.straat-leeg': 'Fill in the street',
    'adres.huisnummer-leeg': 'Fill in the house number',
    'adres.postcode-leeg': 'Fill in the postcode',
    'adres.gemeente-leeg': 'Fill in the municipality',
    'persoon.voornaam-leeg': 'Fill in the first name',
    'persoon.achternaam-leeg': 'Fill in the last name',
    'persoon.geboortedatum-leeg': 'Fill in the date of birth',
    'persoon.geboortedatum-toekomst': 'Check the date of birth: that day is still to come',
    'insz.vorm': 'Check the national number: it has 11 digits. You may also leave it empty',
  },
  weten: { naam: 'Your name', adres: 'Your address' },
  verloop: {
    nazicht: {
      titel: 'A member of staff looks at your application',
      nu: 'A member of staff looks at your application. Is something missing? Then we let you know. You do not have to do anything now.',
      later: 'A member of staff looks at your application and tells you what was decided.',
      werk: 'Check and decide',
    },
  },
  beroep: [
    'Do you disagree with this decision? Call or e-mail us and explain why. Then we look at your application again.',
    'Does that not help? Then you can complain to the ombudswoman. Whether you can also appeal somewhere, and how much time you have, you ask the department that decided.',
  ],
  ontvangen: 'We have received your application',
}
