import { type Viertalig, woordenIn } from '../../viertalig'

const WOORDEN: Viertalig = {
  persoon: ['De persoon', 'La personne', 'Die Person', 'The person'],
  naam: ['Naam', 'Nom', 'Name', 'Name'],
  geboren: ['Geboren', 'Naissance', 'Geburt', 'Born'],
  verklaring: ['De verklaring', 'La déclaration', 'Die Erklärung', 'The statement'],
  leeft: ['Leeft op de dag van uitgifte', 'En vie au jour de la délivrance', 'Am Leben am Tag der Ausstellung', 'Alive on the day of issue'],
  ja: ['Ja', 'Oui', 'Ja', 'Yes'],
}

/** The words of the document, in Dutch, English and the two other national languages. */
export const tekst = {
  nl: {
    naam: 'Attest van leven',
    bewijst: 'Dit attest bewijst dat deze persoon op de dag van uitgifte in leven was volgens het rijksregister.',
    wie: 'Een pensioendienst, verzekeraar of ander bestuur dat een levensbewijs vraagt, mag op dit attest voortgaan zolang het geldig is. Bij een overlijden is het meteen niet meer geldig.',
    voorWie: 'Voor iedereen die in het rijksregister staat.',
    onderdelen: woordenIn('nl', WOORDEN),
  },
  en: {
    naam: 'Certificate of being alive',
    bewijst: 'This certificate proves that this person was alive on the day of issue, according to the National Register.',
    wie: 'A pension service, insurer or other authority that asks for proof of life may rely on this certificate as long as it is valid. A death ends it at once.',
    voorWie: 'For everyone who is in the National Register.',
    onderdelen: woordenIn('en', WOORDEN),
  },
  fr: {
    naam: 'Certificat de vie',
    bewijst: 'Ce certificat prouve que cette personne était en vie au jour de la délivrance, selon le Registre national.',
    wie: 'Un service de pensions, un assureur ou une autre autorité qui demande une preuve de vie peut se fier à ce certificat tant qu’il est valable. Un décès y met fin aussitôt.',
    voorWie: 'Pour toute personne inscrite au Registre national.',
    onderdelen: woordenIn('fr', WOORDEN),
  },
  de: {
    naam: 'Lebensbescheinigung',
    bewijst: 'Diese Bescheinigung beweist, dass diese Person am Tag der Ausstellung laut Nationalregister am Leben war.',
    wie: 'Ein Pensionsdienst, eine Versicherung oder eine andere Behörde, die einen Lebensnachweis verlangt, darf sich darauf verlassen, solange sie gültig ist. Ein Todesfall beendet sie sofort.',
    voorWie: 'Für alle, die im Nationalregister stehen.',
    onderdelen: woordenIn('de', WOORDEN),
  },
}
