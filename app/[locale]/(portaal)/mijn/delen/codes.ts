import { UITGIFTEREDENEN } from '@/lib/documenten/geef-uit'

/** A code that there are words for, or the one for all others. Codes come from rows; words from the message files. */
export function gekend<const C extends string, const A extends string>(codes: readonly C[], code: string | undefined, anders: A): C | A {
  return codes.find((kandidaat) => kandidaat === code) ?? anders
}

/** The code of why a versie was issued, for its sentence. */
export function redenVan({ reden, gatVanaf }: { reden: string; gatVanaf?: string }) {
  return gatVanaf ? 'na-gat' : gekend(UITGIFTEREDENEN, reden, 'andere')
}

/** Codes of a civil status that there are words for. */
export const BURGERLIJKE_STATEN = ['10', '20', '30', '40'] as const
