import { type Viertalig, woordenIn } from '../../viertalig'

const WOORDEN: Viertalig = {
  persoon: ['De persoon', 'La personne', 'Die Person', 'The person'],
  naam: ['Naam', 'Nom', 'Name', 'Name'],
  geboren: ['Geboren', 'Naissance', 'Geburt', 'Born'],
  nationaliteit: ['Nationaliteit', 'Nationalité', 'Staatsangehörigkeit', 'Nationality'],
  belg: ['Belg', 'Belge', 'Belgisch', 'Belgian'],
}

/** The words of the document, in Dutch, English and the two other national languages. */
export const tekst = {
  nl: {
    naam: 'Attest van Belgische nationaliteit',
    bewijst: 'Dit attest bewijst dat deze persoon Belg is volgens het rijksregister.',
    wie: 'Iedereen die een bewijs van de Belgische nationaliteit vraagt, mag op dit attest voortgaan zolang het geldig is.',
    voorWie: 'Voor wie Belg is.',
    onderdelen: woordenIn('nl', WOORDEN),
  },
  en: {
    naam: 'Certificate of Belgian nationality',
    bewijst: 'This certificate proves that this person is Belgian according to the National Register.',
    wie: 'Anyone who asks for proof of Belgian nationality may rely on this certificate as long as it is valid.',
    voorWie: 'For who is Belgian.',
    onderdelen: woordenIn('en', WOORDEN),
  },
  fr: {
    naam: 'Certificat de nationalité belge',
    bewijst: 'Ce certificat prouve que cette personne est belge selon le Registre national.',
    wie: 'Toute personne qui demande une preuve de la nationalité belge peut se fier à ce certificat tant qu’il est valable.',
    voorWie: 'Pour qui est belge.',
    onderdelen: woordenIn('fr', WOORDEN),
  },
  de: {
    naam: 'Bescheinigung der belgischen Staatsangehörigkeit',
    bewijst: 'Diese Bescheinigung beweist, dass diese Person laut Nationalregister belgisch ist.',
    wie: 'Wer einen Nachweis der belgischen Staatsangehörigkeit verlangt, darf sich darauf verlassen, solange sie gültig ist.',
    voorWie: 'Für Belgierinnen und Belgier.',
    onderdelen: woordenIn('de', WOORDEN),
  },
}
