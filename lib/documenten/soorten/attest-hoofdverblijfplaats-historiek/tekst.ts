import { type Viertalig, woordenIn } from '../../viertalig'

const WOORDEN: Viertalig = {
  persoon: ['De persoon', 'La personne', 'Die Person', 'The person'],
  naam: ['Naam', 'Nom', 'Name', 'Name'],
  geboren: ['Geboren', 'Naissance', 'Geburt', 'Born'],
  adressen: ['De hoofdverblijfplaatsen', 'Les résidences principales', 'Die Hauptwohnsitze', 'The main residences'],
  adres: ['Adres', 'Adresse', 'Adresse', 'Address'],
  van: ['Vanaf', 'Depuis le', 'Ab', 'From'],
  tot: ['Tot', 'Jusqu’au', 'Bis', 'Until'],
  nu: ['Nu', 'Aujourd’hui', 'Heute', 'Now'],
}

/** The words of the document, in Dutch, English and the two other national languages. */
export const tekst = {
  nl: {
    naam: 'Attest van hoofdverblijfplaats met historiek',
    bewijst: 'Dit attest bewijst op welke adressen deze persoon ingeschreven was in de bevolkingsregisters, en wanneer.',
    wie: 'Iedereen die een bewijs van alle adressen vraagt, mag op dit attest voortgaan zolang het geldig is. Wie alleen het huidige adres nodig heeft, mag de vorige niet vragen.',
    voorWie: 'Voor wie op een adres in België ingeschreven staat.',
    onderdelen: woordenIn('nl', WOORDEN),
  },
  en: {
    naam: 'Certificate of main residence with history',
    bewijst: 'This certificate proves at which addresses this person was registered in the population registers, and when.',
    wie: 'Anyone who asks for proof of all addresses may rely on this certificate as long as it is valid. Who needs the present address only may not ask for the earlier ones.',
    voorWie: 'For who is registered at an address in Belgium.',
    onderdelen: woordenIn('en', WOORDEN),
  },
  fr: {
    naam: 'Attestation de résidence principale avec historique',
    bewijst: 'Cette attestation prouve à quelles adresses cette personne a été inscrite aux registres de la population, et quand.',
    wie: 'Toute personne qui demande une preuve de toutes les adresses peut se fier à cette attestation tant qu’elle est valable. Qui n’a besoin que de l’adresse actuelle ne peut pas demander les précédentes.',
    voorWie: 'Pour qui est inscrit à une adresse en Belgique.',
    onderdelen: woordenIn('fr', WOORDEN),
  },
  de: {
    naam: 'Bescheinigung des Hauptwohnsitzes mit früheren Adressen',
    bewijst: 'Diese Bescheinigung beweist, unter welchen Adressen diese Person in den Bevölkerungsregistern eingetragen war und wann.',
    wie: 'Wer einen Nachweis aller Adressen verlangt, darf sich auf diese Bescheinigung verlassen, solange sie gültig ist. Wer nur die heutige Adresse braucht, darf die früheren nicht verlangen.',
    voorWie: 'Für alle, die unter einer Adresse in Belgien eingetragen sind.',
    onderdelen: woordenIn('de', WOORDEN),
  },
}
