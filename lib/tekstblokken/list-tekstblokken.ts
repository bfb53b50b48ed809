import type { EenFormulier } from '@/lib/catalogus/define-dienst'
import { BLOKSOORTEN, type Bloksoort, type Tekstblok, type Tekstblokken } from '@/lib/catalogus/tekstblok'
import type { Taal } from '@/lib/tekst/talen'
import { tekst as en } from './tekst.en'
import { tekst as nl } from './tekst.nl'

/** A text for a decision: `id` says which for as long as there is one; `eigen` ones are of the dienst itself. */
export type Keuzeblok = Record<Taal, Tekstblok> & { id: string; soort: Bloksoort; eigen: boolean }

/**
 * The texts for a decision about a dienst: its own first, then those of all. What an approval changes in a register is changed
 * whole or not at all, so there a decision in part is no choice. Pure.
 */
export function listTekstblokken({ tekst, gevolgen }: Pick<EenFormulier, 'tekst' | 'gevolgen'>): Keuzeblok[] {
  const soorten = BLOKSOORTEN.filter((soort) => soort !== 'deels' || !gevolgen)
  return soorten.flatMap((soort) => [...uit(tekst.nl.blokken, tekst.en.blokken, soort, true), ...uit(nl, en, soort, false)])
}

function uit(nederlands: Tekstblokken | undefined, engels: Tekstblokken | undefined, soort: Bloksoort, eigen: boolean): Keuzeblok[] {
  return Object.entries(nederlands?.[soort] ?? {}).map(([code, blok]) => ({
    id: [eigen ? 'dienst' : 'stad', soort, code].join('.'),
    soort,
    eigen,
    nl: blok,
    en: engels?.[soort]?.[code] ?? blok,
  }))
}
