import type { Documenttaal } from '../define-documenttype'

/** What marks a translation: a word beside its title, and a sentence before all others. */
export const VERTAALWOORDEN: Record<Documenttaal, { merk: string; aanhef: (nummer: string) => string }> = {
  nl: { merk: 'vertaling', aanhef: (nummer) => `Dit is een vertaling van document ${nummer}.` },
  fr: {
    merk: 'traduction',
    aanhef: (nummer) =>
      `Ceci est la traduction du document néerlandais ${nummer}, dont le texte fait foi. Les noms, les lieux et les nationalités y figurent comme au registre.`,
  },
  de: {
    merk: 'Übersetzung',
    aanhef: (nummer) =>
      `Dies ist die Übersetzung des niederländischen Dokuments ${nummer}, dessen Text maßgeblich ist. Namen, Orte und Staatsangehörigkeiten stehen darin wie im Register.`,
  },
  en: {
    merk: 'translation',
    aanhef: (nummer) =>
      `This is a translation of the Dutch document ${nummer}, whose text is the one that counts. Names, places and nationalities stand in it as in the register.`,
  },
}
