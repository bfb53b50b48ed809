import type { EenFormulier, Veld } from './define-dienst'

/** How many questions a form asks, whatever they are answered; some more may follow from an answer. */
export type Vragentelling = { aantal: number; kanMeer: boolean }

/** What a form asks that has no answer yet, given what is known before it is opened: a question that is filled in is none. */
export function telVragen({ stappen, velden }: Pick<EenFormulier, 'stappen' | 'velden'>, feiten: unknown): Vragentelling {
  const altijd = stappen.filter(({ toonAls }) => !toonAls || toonAls({}, feiten))
  const gevraagd = altijd.flatMap((stap) => stap.velden).filter((naam) => !isIngevuld(velden[naam], feiten))
  return { aantal: gevraagd.length, kanMeer: altijd.length < stappen.length }
}

function isIngevuld(veld: Veld<unknown> | undefined, feiten: unknown): boolean {
  if (!veld || !('standaard' in veld)) return false
  const waarde = veld.standaard?.(feiten)
  if (typeof waarde === 'object') return Object.values(waarde).some(Boolean)
  return Boolean(waarde)
}
