import { type Viertalig, woordenIn } from '../../viertalig'

const WOORDEN: Viertalig = {
  persoon: ['De persoon', 'La personne', 'Die Person', 'The person'],
  naam: ['Naam', 'Nom', 'Name', 'Name'],
  geboren: ['Geboren', 'Naissance', 'Geburt', 'Born'],
  nationaliteit: ['Nationaliteit', 'Nationalité', 'Staatsangehörigkeit', 'Nationality'],
  woning: ['De hoofdverblijfplaats', 'La résidence principale', 'Der Hauptwohnsitz', 'The main residence'],
  adres: ['Adres', 'Adresse', 'Adresse', 'Address'],
  sinds: ['Sinds', 'Depuis le', 'Seit', 'Since'],
}

/** The words of the document, in Dutch, English and the two other national languages. */
export const tekst = {
  nl: {
    naam: 'Attest van hoofdverblijfplaats',
    bewijst: 'Dit attest bewijst op welk adres deze persoon ingeschreven is in het bevolkingsregister, en sinds wanneer.',
    wie: 'Iedereen die een bewijs van woonst vraagt, mag op dit attest voortgaan zolang het geldig is.',
    voorWie: 'Voor wie op een adres in België ingeschreven staat.',
    onderdelen: woordenIn('nl', WOORDEN),
  },
  en: {
    naam: 'Certificate of main residence',
    bewijst: 'This certificate proves at which address this person is registered in the population register, and since when.',
    wie: 'Anyone who asks for proof of residence may rely on this certificate as long as it is valid.',
    voorWie: 'For who is registered at an address in Belgium.',
    onderdelen: woordenIn('en', WOORDEN),
  },
  fr: {
    naam: 'Attestation de résidence principale',
    bewijst: 'Cette attestation prouve à quelle adresse cette personne est inscrite au registre de la population, et depuis quand.',
    wie: 'Toute personne qui demande une preuve de résidence peut se fier à cette attestation tant qu’elle est valable.',
    voorWie: 'Pour qui est inscrit à une adresse en Belgique.',
    onderdelen: woordenIn('fr', WOORDEN),
  },
  de: {
    naam: 'Bescheinigung des Hauptwohnsitzes',
    bewijst: 'Diese Bescheinigung beweist, unter welcher Adresse diese Person im Bevölkerungsregister eingetragen ist und seit wann.',
    wie: 'Wer einen Wohnsitznachweis verlangt, darf sich auf diese Bescheinigung verlassen, solange sie gültig ist.',
    voorWie: 'Für alle, die unter einer Adresse in Belgien eingetragen sind.',
    onderdelen: woordenIn('de', WOORDEN),
  },
}
