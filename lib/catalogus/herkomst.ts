import type { Databron, EenFormulier, Veld } from './define-dienst'
import { veldVan } from './velden'

/** Where an answer comes from: a source of the city filled it in, and the person left it or changed it. */
export type Herkomst = { bron: Databron; isGelaten: boolean }

/**
 * Where an answer was filled in from beforehand; undefined when the person was asked with an empty box. What the form
 * proposes by the facts of that moment is held against what was sent. Pure.
 */
export function herkomstVan(formulier: EenFormulier, naam: string, inhoud: Record<string, unknown>, feiten: unknown): Herkomst | undefined {
  const veld = veldVan(formulier, naam)
  const bron = veld.bron?.(feiten)
  const voorstel = voorstelVan(veld, feiten)
  if (!bron || voorstel === undefined) return undefined
  return { bron, isGelaten: isZelfde(voorstel, inhoud[naam]) }
}

function voorstelVan(veld: Veld<unknown>, feiten: unknown): unknown {
  return 'standaard' in veld ? veld.standaard?.(feiten) : undefined
}

/** Of an address only what was proposed is compared: the register adds the rest. */
function isZelfde(voorstel: unknown, antwoord: unknown): boolean {
  if (Array.isArray(voorstel)) return Array.isArray(antwoord) && [...voorstel].sort().join('\n') === [...antwoord].sort().join('\n')
  if (typeof voorstel !== 'object' || voorstel === null) return String(voorstel) === String(antwoord ?? '')
  const gegeven = Object(antwoord) as Record<string, unknown>
  return Object.entries(voorstel).every(([deel, waarde]) => String(waarde ?? '') === String(gegeven[deel] ?? ''))
}
