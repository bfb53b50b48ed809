import type { Documenttekst } from '../../define-documenttype'

const nl: Documenttekst = {
  naam: 'Attest wettelijke samenwoning',
  bewijst: 'Dit attest bewijst dat deze twee personen wettelijk samenwonen volgens het rijksregister, en sinds wanneer.',
  wie: 'Iedereen die een bewijs van wettelijke samenwoning vraagt, mag op dit attest voortgaan zolang het geldig is.',
  voorWie: 'Voor wie een verklaring van wettelijke samenwoning aflegde die nog loopt.',
  onderdelen: {
    samenwonenden: 'De samenwonenden',
    naam: 'Naam',
    'geboren op': 'Geboren op',
    'geboren in': 'Geboren in',
    samenwoning: 'De wettelijke samenwoning',
    sinds: 'Sinds',
  },
}

const en: Documenttekst = {
  naam: 'Certificate of legal cohabitation',
  bewijst: 'This certificate proves that these two people are legal cohabitants according to the National Register, and since when.',
  wie: 'Anyone who asks for proof of legal cohabitation may rely on this certificate as long as it is valid.',
  voorWie: 'For who made a declaration of legal cohabitation that goes on.',
  onderdelen: {
    samenwonenden: 'The cohabitants',
    naam: 'Name',
    'geboren op': 'Born on',
    'geboren in': 'Born in',
    samenwoning: 'The legal cohabitation',
    sinds: 'Since',
  },
}

const fr: Documenttekst = {
  naam: 'Attestation de cohabitation légale',
  bewijst: 'Cette attestation prouve que ces deux personnes cohabitent légalement selon le Registre national, et depuis quand.',
  wie: 'Toute personne qui demande une preuve de cohabitation légale peut se fier à cette attestation tant qu’elle est valable.',
  voorWie: 'Pour qui a fait une déclaration de cohabitation légale toujours en cours.',
  onderdelen: {
    samenwonenden: 'Les cohabitants',
    naam: 'Nom',
    'geboren op': 'Date de naissance',
    'geboren in': 'Lieu de naissance',
    samenwoning: 'La cohabitation légale',
    sinds: 'Depuis le',
  },
}

const de: Documenttekst = {
  naam: 'Bescheinigung des gesetzlichen Zusammenwohnens',
  bewijst: 'Diese Bescheinigung beweist, dass diese zwei Personen laut Nationalregister gesetzlich zusammenwohnen und seit wann.',
  wie: 'Wer einen Nachweis des gesetzlichen Zusammenwohnens verlangt, darf sich darauf verlassen, solange sie gültig ist.',
  voorWie: 'Für alle, deren Erklärung des gesetzlichen Zusammenwohnens noch gilt.',
  onderdelen: {
    samenwonenden: 'Die Zusammenwohnenden',
    naam: 'Name',
    'geboren op': 'Geburtsdatum',
    'geboren in': 'Geburtsort',
    samenwoning: 'Das gesetzliche Zusammenwohnen',
    sinds: 'Seit',
  },
}

/** The words of the document, in Dutch, English and the two other national languages. */
export const tekst = { nl, en, fr, de }
