import type { Viertalig } from '../../viertalig'

/** What an extract calls the data of a birth certificate; every document that shows them says the same. */
export const AKTEWOORDEN: Viertalig = {
  akte: ['De akte', 'L’acte', 'Die Urkunde', 'The certificate'],
  nummer: ['Aktenummer', 'Numéro de l’acte', 'Nummer der Urkunde', 'Number'],
  plaats: ['Opgemaakt in', 'Établi à', 'Errichtet in', 'Drawn up in'],
  kind: ['De persoon', 'La personne', 'Die Person', 'The person'],
  naam: ['Naam', 'Nom', 'Name', 'Name'],
  geboren: ['Geboren', 'Naissance', 'Geburt', 'Born'],
  geslacht: ['Geslacht', 'Sexe', 'Geschlecht', 'Sex'],
  man: ['Man', 'Masculin', 'Männlich', 'Male'],
  vrouw: ['Vrouw', 'Féminin', 'Weiblich', 'Female'],
  onbekend: ['Niet vermeld', 'Non indiqué', 'Nicht angegeben', 'Not stated'],
  ouders: ['De ouders', 'Les parents', 'Die Eltern', 'The parents'],
  'geboren op': ['Geboren op', 'Date de naissance', 'Geburtsdatum', 'Date of birth'],
  'geboren in': ['Geboren in', 'Lieu de naissance', 'Geburtsort', 'Place of birth'],
}
