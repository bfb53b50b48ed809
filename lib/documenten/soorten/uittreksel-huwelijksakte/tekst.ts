import { type Viertalig, woordenIn } from '../../viertalig'

const WOORDEN: Viertalig = {
  akte: ['De akte', 'L’acte', 'Die Urkunde', 'The certificate'],
  nummer: ['Aktenummer', 'Numéro de l’acte', 'Nummer der Urkunde', 'Number'],
  plaats: ['Opgemaakt in', 'Établi à', 'Errichtet in', 'Drawn up in'],
  datum: ['Datum van het huwelijk', 'Date du mariage', 'Datum der Eheschließung', 'Date of the marriage'],
  partners: ['De echtgenoten', 'Les époux', 'Die Eheleute', 'The spouses'],
  naam: ['Naam', 'Nom', 'Name', 'Name'],
  'geboren op': ['Geboren op', 'Date de naissance', 'Geburtsdatum', 'Born on'],
  'geboren in': ['Geboren in', 'Lieu de naissance', 'Geburtsort', 'Born in'],
  ontbinding: ['Het einde van het huwelijk', 'La fin du mariage', 'Das Ende der Ehe', 'The end of the marriage'],
  echtscheiding: ['Echtscheiding', 'Divorce', 'Scheidung', 'Divorce'],
  overlijden: ['Overlijden', 'Décès', 'Tod', 'Death'],
  nietigverklaring: ['Nietigverklaring', 'Annulation', 'Aufhebung', 'Annulment'],
  andere: ['Beëindigd', 'Terminé', 'Beendet', 'Ended'],
}

/** The words of the document, in Dutch, English and the two other national languages. */
export const tekst = {
  nl: {
    naam: 'Uittreksel huwelijksakte',
    bewijst: 'Dit uittreksel toont de gegevens van de huwelijksakte zoals ze vandaag zijn, zonder de geschiedenis ervan.',
    wie: 'Iedereen die een uittreksel van de huwelijksakte vraagt, mag op dit document voortgaan zolang het geldig is.',
    voorWie: 'Voor wie gehuwd is of was, met een huwelijksakte in de Databank Akten Burgerlijke Stand.',
    onderdelen: woordenIn('nl', WOORDEN),
  },
  en: {
    naam: 'Extract of the marriage certificate',
    bewijst: 'This extract shows the data of the marriage certificate as they are today, without their history.',
    wie: 'Anyone who asks for an extract of the marriage certificate may rely on this document as long as it is valid.',
    voorWie: 'For who is or was married, with a certificate in the database of civil status certificates.',
    onderdelen: woordenIn('en', WOORDEN),
  },
  fr: {
    naam: 'Extrait de l’acte de mariage',
    bewijst: 'Cet extrait montre les données de l’acte de mariage telles qu’elles sont aujourd’hui, sans leur historique.',
    wie: 'Toute personne qui demande un extrait de l’acte de mariage peut se fier à ce document tant qu’il est valable.',
    voorWie: 'Pour qui est ou a été marié, avec un acte dans la banque de données des actes de l’état civil.',
    onderdelen: woordenIn('fr', WOORDEN),
  },
  de: {
    naam: 'Auszug aus der Heiratsurkunde',
    bewijst: 'Dieser Auszug zeigt die Angaben der Heiratsurkunde, wie sie heute sind, ohne ihre Vorgeschichte.',
    wie: 'Wer einen Auszug aus der Heiratsurkunde verlangt, darf sich darauf verlassen, solange er gültig ist.',
    voorWie: 'Für alle, die verheiratet sind oder waren und deren Urkunde in der Datenbank der Personenstandsurkunden steht.',
    onderdelen: woordenIn('de', WOORDEN),
  },
}
