import type { Documenttaal } from './define-documenttype'

/** Labels, each in Dutch, French, German and English. */
export type Viertalig = Record<string, [nl: string, fr: string, de: string, en: string]>

const TALEN: Documenttaal[] = ['nl', 'fr', 'de', 'en']

/** Labels in one of the languages. */
export function woordenIn(taal: Documenttaal, woorden: Viertalig): Record<string, string> {
  return Object.fromEntries(Object.entries(woorden).map(([sleutel, talen]) => [sleutel, talen[TALEN.indexOf(taal)] ?? '']))
}
