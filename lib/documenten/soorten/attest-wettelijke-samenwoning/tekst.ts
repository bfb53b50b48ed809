import { type Viertalig, woordenIn } from '../../viertalig'

const WOORDEN: Viertalig = {
  samenwonenden: ['De samenwonenden', 'Les cohabitants', 'Die Zusammenwohnenden', 'The cohabitants'],
  naam: ['Naam', 'Nom', 'Name', 'Name'],
  'geboren op': ['Geboren op', 'Date de naissance', 'Geburtsdatum', 'Born on'],
  'geboren in': ['Geboren in', 'Lieu de naissance', 'Geburtsort', 'Born in'],
  samenwoning: ['De wettelijke samenwoning', 'La cohabitation légale', 'Das gesetzliche Zusammenwohnen', 'The legal cohabitation'],
  sinds: ['Sinds', 'Depuis le', 'Seit', 'Since'],
}

/** The words of the document, in Dutch, English and the two other national languages. */
export const tekst = {
  nl: {
    naam: 'Attest wettelijke samenwoning',
    bewijst: 'Dit attest bewijst dat deze twee personen wettelijk samenwonen volgens het rijksregister, en sinds wanneer.',
    wie: 'Iedereen die een bewijs van wettelijke samenwoning vraagt, mag op dit attest voortgaan zolang het geldig is.',
    voorWie: 'Voor wie een verklaring van wettelijke samenwoning aflegde die nog loopt.',
    onderdelen: woordenIn('nl', WOORDEN),
  },
  en: {
    naam: 'Certificate of legal cohabitation',
    bewijst: 'This certificate proves that these two people are legal cohabitants according to the National Register, and since when.',
    wie: 'Anyone who asks for proof of legal cohabitation may rely on this certificate as long as it is valid.',
    voorWie: 'For who made a declaration of legal cohabitation that goes on.',
    onderdelen: woordenIn('en', WOORDEN),
  },
  fr: {
    naam: 'Attestation de cohabitation légale',
    bewijst: 'Cette attestation prouve que ces deux personnes cohabitent légalement selon le Registre national, et depuis quand.',
    wie: 'Toute personne qui demande une preuve de cohabitation légale peut se fier à cette attestation tant qu’elle est valable.',
    voorWie: 'Pour qui a fait une déclaration de cohabitation légale toujours en cours.',
    onderdelen: woordenIn('fr', WOORDEN),
  },
  de: {
    naam: 'Bescheinigung des gesetzlichen Zusammenwohnens',
    bewijst: 'Diese Bescheinigung beweist, dass diese zwei Personen laut Nationalregister gesetzlich zusammenwohnen und seit wann.',
    wie: 'Wer einen Nachweis des gesetzlichen Zusammenwohnens verlangt, darf sich darauf verlassen, solange sie gültig ist.',
    voorWie: 'Für alle, deren Erklärung des gesetzlichen Zusammenwohnens noch gilt.',
    onderdelen: woordenIn('de', WOORDEN),
  },
}
