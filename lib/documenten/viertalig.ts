import type { Documenttaal } from './define-documenttype'

/** Labels, each in Dutch, French, German and English. */
export type Viertalig = Record<string, [nl: string, fr: string, de: string, en: string]>

/** For a kind that is used abroad too: the other national languages, and English. */
export const VERTALINGEN: readonly Documenttaal[] = ['fr', 'de', 'en']

const TALEN: Documenttaal[] = ['nl', 'fr', 'de', 'en']

/** Labels in one of the languages. */
export function woordenIn(taal: Documenttaal, woorden: Viertalig): Record<string, string> {
  return Object.fromEntries(Object.entries(woorden).map(([sleutel, talen]) => [sleutel, talen[TALEN.indexOf(taal)] ?? '']))
}
