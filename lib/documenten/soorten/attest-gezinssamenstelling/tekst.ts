import { type Viertalig, woordenIn } from '../../viertalig'

/** Labels, and MAGDA's codes for the place of somebody in a household. */
const WOORDEN: Viertalig = {
  gezin: ['Het gezin van', 'Le ménage de', 'Der Haushalt von', 'The household of'],
  adres: ['Adres', 'Adresse', 'Adresse', 'Address'],
  leden: ['Leden van het gezin', 'Membres du ménage', 'Mitglieder des Haushalts', 'Members of the household'],
  naam: ['Naam', 'Nom', 'Name', 'Name'],
  geboren: ['Geboren op', 'Date de naissance', 'Geburtsdatum', 'Born on'],
  positie: ['Plaats in het gezin', 'Place dans le ménage', 'Stellung im Haushalt', 'Place in the household'],
  '01': ['Referentiepersoon', 'Personne de référence', 'Bezugsperson', 'Reference person'],
  '02': ['Echtgenoot of echtgenote', 'Conjoint ou conjointe', 'Ehepartner oder Ehepartnerin', 'Husband or wife'],
  '03': ['Kind', 'Enfant', 'Kind', 'Child'],
  '05': ['Kleinkind', 'Petit-enfant', 'Enkelkind', 'Grandchild'],
  '06': ['Ouder', 'Parent', 'Elternteil', 'Parent'],
  '09': ['Broer of zus', 'Frère ou sœur', 'Bruder oder Schwester', 'Brother or sister'],
  '12': ['Niet verwant', 'Sans lien de parenté', 'Nicht verwandt', 'Not related'],
  '13': ['Stiefkind', 'Enfant du conjoint', 'Stiefkind', 'Stepchild'],
  '20': ['Gemeenschap', 'Communauté', 'Gemeinschaft', 'Community'],
  '21': ['Partner', 'Partenaire', 'Partner oder Partnerin', 'Partner'],
  '22': ['Wettelijk samenwonende', 'Cohabitant légal', 'Gesetzlich Zusammenwohnende', 'Legal cohabitant'],
}

/** The words of the document, in Dutch, English and the two other national languages. */
export const tekst = {
  nl: {
    naam: 'Attest gezinssamenstelling',
    bewijst: 'Dit attest bewijst wie in het bevolkingsregister samen op één adres als één gezin ingeschreven staat.',
    wie: 'Iedereen die een bewijs van gezinssamenstelling vraagt, mag op dit attest voortgaan zolang het geldig is.',
    voorWie: 'Voor wie op een adres in België ingeschreven staat.',
    onderdelen: woordenIn('nl', WOORDEN),
  },
  en: {
    naam: 'Certificate of household composition',
    bewijst: 'This certificate proves who is registered in the population register as one household at one address.',
    wie: 'Anyone who asks for proof of household composition may rely on this certificate as long as it is valid.',
    voorWie: 'For who is registered at an address in Belgium.',
    onderdelen: woordenIn('en', WOORDEN),
  },
  fr: {
    naam: 'Attestation de composition de ménage',
    bewijst: 'Cette attestation prouve qui est inscrit au registre de la population à une même adresse comme un seul ménage.',
    wie: 'Toute personne qui demande une preuve de composition de ménage peut se fier à cette attestation tant qu’elle est valable.',
    voorWie: 'Pour qui est inscrit à une adresse en Belgique.',
    onderdelen: woordenIn('fr', WOORDEN),
  },
  de: {
    naam: 'Bescheinigung über die Haushaltszusammensetzung',
    bewijst: 'Diese Bescheinigung beweist, wer im Bevölkerungsregister unter einer Adresse als ein Haushalt eingetragen ist.',
    wie: 'Wer einen Nachweis der Haushaltszusammensetzung verlangt, darf sich darauf verlassen, solange sie gültig ist.',
    voorWie: 'Für alle, die unter einer Adresse in Belgien eingetragen sind.',
    onderdelen: woordenIn('de', WOORDEN),
  },
}
