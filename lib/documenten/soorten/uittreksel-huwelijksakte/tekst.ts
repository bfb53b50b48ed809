import type { Documenttekst } from '../../define-documenttype'

const nl: Documenttekst = {
  naam: 'Uittreksel huwelijksakte',
  bewijst: 'Dit uittreksel toont de gegevens van de huwelijksakte zoals ze vandaag zijn, zonder de geschiedenis ervan.',
  wie: 'Iedereen die een uittreksel van de huwelijksakte vraagt, mag op dit document voortgaan zolang het geldig is.',
  voorWie: 'Voor wie gehuwd is of was, met een huwelijksakte in de Databank Akten Burgerlijke Stand.',
  onderdelen: {
    akte: 'De akte',
    nummer: 'Aktenummer',
    plaats: 'Opgemaakt in',
    datum: 'Datum van het huwelijk',
    partners: 'De echtgenoten',
    naam: 'Naam',
    'geboren op': 'Geboren op',
    'geboren in': 'Geboren in',
    ontbinding: 'Het einde van het huwelijk',
    echtscheiding: 'Echtscheiding',
    overlijden: 'Overlijden',
    nietigverklaring: 'Nietigverklaring',
    andere: 'Beëindigd',
  },
}

const en: Documenttekst = {
  naam: 'Extract of the marriage certificate',
  bewijst: 'This extract shows the data of the marriage certificate as they are today, without their history.',
  wie: 'Anyone who asks for an extract of the marriage certificate may rely on this document as long as it is valid.',
  voorWie: 'For who is or was married, with a certificate in the database of civil status certificates.',
  onderdelen: {
    akte: 'The certificate',
    nummer: 'Number',
    plaats: 'Drawn up in',
    datum: 'Date of the marriage',
    partners: 'The spouses',
    naam: 'Name',
    'geboren op': 'Born on',
    'geboren in': 'Born in',
    ontbinding: 'The end of the marriage',
    echtscheiding: 'Divorce',
    overlijden: 'Death',
    nietigverklaring: 'Annulment',
    andere: 'Ended',
  },
}

const fr: Documenttekst = {
  naam: 'Extrait de l’acte de mariage',
  bewijst: 'Cet extrait montre les données de l’acte de mariage telles qu’elles sont aujourd’hui, sans leur historique.',
  wie: 'Toute personne qui demande un extrait de l’acte de mariage peut se fier à ce document tant qu’il est valable.',
  voorWie: 'Pour qui est ou a été marié, avec un acte dans la banque de données des actes de l’état civil.',
  onderdelen: {
    akte: 'L’acte',
    nummer: 'Numéro de l’acte',
    plaats: 'Établi à',
    datum: 'Date du mariage',
    partners: 'Les époux',
    naam: 'Nom',
    'geboren op': 'Date de naissance',
    'geboren in': 'Lieu de naissance',
    ontbinding: 'La fin du mariage',
    echtscheiding: 'Divorce',
    overlijden: 'Décès',
    nietigverklaring: 'Annulation',
    andere: 'Terminé',
  },
}

const de: Documenttekst = {
  naam: 'Auszug aus der Heiratsurkunde',
  bewijst: 'Dieser Auszug zeigt die Angaben der Heiratsurkunde, wie sie heute sind, ohne ihre Vorgeschichte.',
  wie: 'Wer einen Auszug aus der Heiratsurkunde verlangt, darf sich darauf verlassen, solange er gültig ist.',
  voorWie: 'Für alle, die verheiratet sind oder waren und deren Urkunde in der Datenbank der Personenstandsurkunden steht.',
  onderdelen: {
    akte: 'Die Urkunde',
    nummer: 'Nummer der Urkunde',
    plaats: 'Errichtet in',
    datum: 'Datum der Eheschließung',
    partners: 'Die Eheleute',
    naam: 'Name',
    'geboren op': 'Geburtsdatum',
    'geboren in': 'Geburtsort',
    ontbinding: 'Das Ende der Ehe',
    echtscheiding: 'Scheidung',
    overlijden: 'Tod',
    nietigverklaring: 'Aufhebung',
    andere: 'Beendet',
  },
}

/** The words of the document, in Dutch, English and the two other national languages. */
export const tekst = { nl, en, fr, de }
