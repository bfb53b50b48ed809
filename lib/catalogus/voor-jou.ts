import { plusMaanden } from '@/lib/platform/klok'
import type { Tekst } from './tekst-in-twee-talen'

/** Somebody of the household. `isKind`: a child of the person. */
export type Huisgenoot = { geboortedatum: string; leeftijd: number; isKind: boolean }

/** What the population register says of a person, as far as the ways in need it. Days are ISO dates. */
export type Persoonsfeiten = {
  vandaag: string
  geboortedatum: string
  leeftijd: number
  isBelg: boolean
  /** Absent for who has no address in the register. */
  adresSinds?: string
  /** Code of the register, such as 20 for married. */
  burgerlijkeStaat: string
  samenwoningSinds?: string
  /** The kind of residence card of who is not Belgian. */
  verblijfskaart?: string
  huisgenoten: readonly Huisgenoot[]
}

/** Civil states of the register (MAGDA). */
export const GEHUWD = '20'

/** Why something may be meant for this person, in a sentence; undefined when it is not. Pure. */
export type VoorJou = (feiten: Persoonsfeiten) => Tekst | undefined

/** The day so many months before another. */
export function maandenVoor(dag: string, aantal: number): string {
  return plusMaanden(dag, -aantal)
}

/** The reason that most things about a child have: the year in which it was born. Undefined when no child is meant. */
export function omdatJeKind({ huisgenoten }: Persoonsfeiten, past: (leeftijd: number) => boolean): Tekst | undefined {
  const kind = huisgenoten.find(({ isKind, leeftijd }) => isKind && past(leeftijd))
  if (!kind) return undefined
  const jaar = kind.geboortedatum.slice(0, 4)
  return { nl: `Omdat je kind in ${jaar} geboren is.`, en: `Because your child was born in ${jaar}.` }
}
