import type { Documenttekst } from '../../define-documenttype'

const nl: Documenttekst = {
  naam: 'Attest van Belgische nationaliteit',
  bewijst: 'Dit attest bewijst dat deze persoon Belg is volgens het rijksregister.',
  wie: 'Iedereen die een bewijs van de Belgische nationaliteit vraagt, mag op dit attest voortgaan zolang het geldig is.',
  voorWie: 'Voor wie Belg is.',
  onderdelen: {
    persoon: 'De persoon',
    naam: 'Naam',
    geboren: 'Geboren',
    nationaliteit: 'Nationaliteit',
    belg: 'Belg',
  },
}

const en: Documenttekst = {
  naam: 'Certificate of Belgian nationality',
  bewijst: 'This certificate proves that this person is Belgian according to the National Register.',
  wie: 'Anyone who asks for proof of Belgian nationality may rely on this certificate as long as it is valid.',
  voorWie: 'For who is Belgian.',
  onderdelen: {
    persoon: 'The person',
    naam: 'Name',
    geboren: 'Born',
    nationaliteit: 'Nationality',
    belg: 'Belgian',
  },
}

const fr: Documenttekst = {
  naam: 'Certificat de nationalité belge',
  bewijst: 'Ce certificat prouve que cette personne est belge selon le Registre national.',
  wie: 'Toute personne qui demande une preuve de la nationalité belge peut se fier à ce certificat tant qu’il est valable.',
  voorWie: 'Pour qui est belge.',
  onderdelen: {
    persoon: 'La personne',
    naam: 'Nom',
    geboren: 'Naissance',
    nationaliteit: 'Nationalité',
    belg: 'Belge',
  },
}

const de: Documenttekst = {
  naam: 'Bescheinigung der belgischen Staatsangehörigkeit',
  bewijst: 'Diese Bescheinigung beweist, dass diese Person laut Nationalregister belgisch ist.',
  wie: 'Wer einen Nachweis der belgischen Staatsangehörigkeit verlangt, darf sich darauf verlassen, solange sie gültig ist.',
  voorWie: 'Für Belgierinnen und Belgier.',
  onderdelen: {
    persoon: 'Die Person',
    naam: 'Name',
    geboren: 'Geburt',
    nationaliteit: 'Staatsangehörigkeit',
    belg: 'Belgisch',
  },
}

/** The words of the document, in Dutch, English and the two other national languages. */
export const tekst = { nl, en, fr, de }
