import type { EenFormulier } from '@/lib/catalogus/define-dienst'
import type { Taal } from '@/lib/tekst/talen'

/** What a dienst calls the work of each step and the results that it can have. */
export function stapwoorden(formulier: EenFormulier, taal: Taal) {
  const { verloop } = formulier.tekst[taal]
  return {
    werk: (stap = '') => verloop[stap]?.werk ?? '',
    uitslag: (stap = '', resultaat = '') => verloop[stap]?.uitslagen?.[resultaat] ?? resultaat,
    /** How the citizen reads a result. */
    voorBurger: (stap: string, resultaat: string) => verloop[stap]?.resultaten?.[resultaat] ?? resultaat,
  }
}
