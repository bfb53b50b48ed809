import { type Viertalig, woordenIn } from '../../viertalig'

const WOORDEN: Viertalig = {
  persoon: ['De persoon', 'La personne', 'Die Person', 'The person'],
  naam: ['Naam', 'Nom', 'Name', 'Name'],
  geboren: ['Geboren', 'Naissance', 'Geburt', 'Born'],
  geslacht: ['Geslacht', 'Sexe', 'Geschlecht', 'Sex'],
  man: ['Man', 'Masculin', 'Männlich', 'Male'],
  vrouw: ['Vrouw', 'Féminin', 'Weiblich', 'Female'],
  onbekend: ['Niet vermeld', 'Non indiqué', 'Nicht angegeben', 'Not stated'],
  nationaliteit: ['Nationaliteit', 'Nationalité', 'Staatsangehörigkeit', 'Nationality'],
  staat: ['Burgerlijke staat', 'État civil', 'Familienstand', 'Civil status'],
  '10': ['Ongehuwd', 'Célibataire', 'Ledig', 'Unmarried'],
  '20': ['Gehuwd', 'Marié(e)', 'Verheiratet', 'Married'],
  '30': ['Weduwe of weduwnaar', 'Veuf ou veuve', 'Verwitwet', 'Widowed'],
  '40': ['Gescheiden', 'Divorcé(e)', 'Geschieden', 'Divorced'],
  '41': ['Gescheiden', 'Divorcé(e)', 'Geschieden', 'Divorced'],
  '51': ['Gescheiden van tafel en bed', 'Séparé(e) de corps', 'Von Tisch und Bett getrennt', 'Legally separated'],
  '80': ['Partnerschap', 'Partenariat', 'Partnerschaft', 'Partnership'],
  andere: ['Niet vermeld', 'Non indiqué', 'Nicht angegeben', 'Not stated'],
  inschrijving: ['De inschrijving', 'L’inscription', 'Die Eintragung', 'The registration'],
  adres: ['Adres', 'Adresse', 'Adresse', 'Address'],
  sinds: ['Sinds', 'Depuis le', 'Seit', 'Since'],
}

/** The words of the document, in Dutch, English and the two other national languages. */
export const tekst = {
  nl: {
    naam: 'Uittreksel uit het bevolkingsregister',
    bewijst: 'Dit uittreksel toont hoe deze persoon vandaag in het bevolkingsregister staat.',
    wie: 'Iedereen die een uittreksel uit het bevolkingsregister vraagt, mag op dit document voortgaan zolang het geldig is.',
    voorWie: 'Voor wie in het bevolkingsregister van een gemeente ingeschreven is. In het vreemdelingenregister staat dit uittreksel niet.',
    onderdelen: woordenIn('nl', WOORDEN),
  },
  en: {
    naam: 'Extract of the population register',
    bewijst: 'This extract shows how this person stands in the population register today.',
    wie: 'Anyone who asks for an extract of the population register may rely on this document as long as it is valid.',
    voorWie: 'For who is in the population register of a municipality. The aliens’ register does not give this extract.',
    onderdelen: woordenIn('en', WOORDEN),
  },
  fr: {
    naam: 'Extrait du registre de la population',
    bewijst: 'Cet extrait montre comment cette personne est inscrite aujourd’hui au registre de la population.',
    wie: 'Toute personne qui demande un extrait du registre de la population peut se fier à ce document tant qu’il est valable.',
    voorWie: 'Pour qui est inscrit au registre de la population d’une commune. Le registre des étrangers ne donne pas cet extrait.',
    onderdelen: woordenIn('fr', WOORDEN),
  },
  de: {
    naam: 'Auszug aus dem Bevölkerungsregister',
    bewijst: 'Dieser Auszug zeigt, wie diese Person heute im Bevölkerungsregister steht.',
    wie: 'Wer einen Auszug aus dem Bevölkerungsregister verlangt, darf sich darauf verlassen, solange er gültig ist.',
    voorWie: 'Für alle, die im Bevölkerungsregister einer Gemeinde stehen. Das Fremdenregister gibt diesen Auszug nicht.',
    onderdelen: woordenIn('de', WOORDEN),
  },
}
