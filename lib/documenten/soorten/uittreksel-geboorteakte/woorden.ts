import type { Documenttaal } from '../../define-documenttype'

/** Labels, each in Dutch, French, German and English. */
export type Viertalig = Record<string, [nl: string, fr: string, de: string, en: string]>

const TALEN: Documenttaal[] = ['nl', 'fr', 'de', 'en']

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

/** Labels in one of the languages. */
export function woordenIn(taal: Documenttaal, woorden: Viertalig): Record<string, string> {
  return Object.fromEntries(Object.entries(woorden).map(([sleutel, talen]) => [sleutel, talen[TALEN.indexOf(taal)] ?? '']))
}
