import type { Documenttekst } from '../../define-documenttype'

const nl: Documenttekst = {
  naam: 'Attest van leven',
  bewijst: 'Dit attest bewijst dat deze persoon op de dag van uitgifte in leven was volgens het rijksregister.',
  wie: 'Een pensioendienst, verzekeraar of ander bestuur dat een levensbewijs vraagt, mag op dit attest voortgaan zolang het geldig is. Bij een overlijden is het meteen niet meer geldig.',
  voorWie: 'Voor iedereen die in het rijksregister staat.',
  onderdelen: {
    persoon: 'De persoon',
    naam: 'Naam',
    geboren: 'Geboren',
    verklaring: 'De verklaring',
    leeft: 'Leeft op de dag van uitgifte',
    ja: 'Ja',
  },
}

const en: Documenttekst = {
  naam: 'Certificate of being alive',
  bewijst: 'This certificate proves that this person was alive on the day of issue, according to the National Register.',
  wie: 'A pension service, insurer or other authority that asks for proof of life may rely on this certificate as long as it is valid. A death ends it at once.',
  voorWie: 'For everyone who is in the National Register.',
  onderdelen: {
    persoon: 'The person',
    naam: 'Name',
    geboren: 'Born',
    verklaring: 'The statement',
    leeft: 'Alive on the day of issue',
    ja: 'Yes',
  },
}

const fr: Documenttekst = {
  naam: 'Certificat de vie',
  bewijst: 'Ce certificat prouve que cette personne était en vie au jour de la délivrance, selon le Registre national.',
  wie: 'Un service de pensions, un assureur ou une autre autorité qui demande une preuve de vie peut se fier à ce certificat tant qu’il est valable. Un décès y met fin aussitôt.',
  voorWie: 'Pour toute personne inscrite au Registre national.',
  onderdelen: {
    persoon: 'La personne',
    naam: 'Nom',
    geboren: 'Naissance',
    verklaring: 'La déclaration',
    leeft: 'En vie au jour de la délivrance',
    ja: 'Oui',
  },
}

const de: Documenttekst = {
  naam: 'Lebensbescheinigung',
  bewijst: 'Diese Bescheinigung beweist, dass diese Person am Tag der Ausstellung laut Nationalregister am Leben war.',
  wie: 'Ein Pensionsdienst, eine Versicherung oder eine andere Behörde, die einen Lebensnachweis verlangt, darf sich darauf verlassen, solange sie gültig ist. Ein Todesfall beendet sie sofort.',
  voorWie: 'Für alle, die im Nationalregister stehen.',
  onderdelen: {
    persoon: 'Die Person',
    naam: 'Name',
    geboren: 'Geburt',
    verklaring: 'Die Erklärung',
    leeft: 'Am Leben am Tag der Ausstellung',
    ja: 'Ja',
  },
}

/** The words of the document, in Dutch, English and the two other national languages. */
export const tekst = { nl, en, fr, de }
