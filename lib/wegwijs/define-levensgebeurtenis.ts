import type { Moment } from '@/lib/catalogus/dienst-record'
import type { Tekst } from '@/lib/catalogus/tekst-in-twee-talen'
import type { Persoonsfeiten, VoorJou } from '@/lib/catalogus/voor-jou'
import type { Taal } from '@/lib/tekst/talen'

/** When a step of a life event comes: before the day, soon after it, or when that is done. */
export const FASEN = ['voor', 'meteen', 'later'] as const

export type Fase = (typeof FASEN)[number]

/** How far from the day of the event, months first; negative is before it. Working days are counted after it. */
export type Afstand = { maanden?: number; dagen?: number; werkdagen?: number }

/** When a step can or must be done: in words, and from when and until when where the day of the event decides that. */
export type Termijn = {
  zin: Tekst
  vanaf?: Afstand
  uiterlijk?: Afstand
  /** A last day on which the city is closed moves to its next working day. */
  naarWerkdag?: true
}

/** By what a step is known to be done besides a case of its dienst: a document of a kind, or what the register says. */
export type Bewijsvorm = { document: string } | { feit: (feiten: Persoonsfeiten, datum: string) => boolean }

/** One thing to do, at one dienst. */
export type Levensstap = {
  /** A dienst or a way into one, which is also the name of the step. */
  dienst: string
  fase: Fase
  /** For whom it is, when it is not for everyone. */
  als?: Tekst
  /** What it is for here; without it the summary of its dienst says so. */
  uitleg?: Tekst
  termijn?: Termijn
  klaar?: Bewijsvorm
}

/** Something that happens in a life, with everything that has to be done about it in the right order. */
export type Levensgebeurtenis = {
  naam: Tekst
  samenvatting: Tekst
  /** What the catalogue calls this moment: where everything else about it is found. */
  moment: Moment
  /** Where it stands among the others: lower comes first. */
  rang: number
  /** What the day of the event is called; absent for what has no day. */
  datum?: Tekst
  zoekwoorden: Record<Taal, readonly string[]>
  stappen: readonly Levensstap[]
  /** Why this event may be near for somebody; nothing when it is not. Pure. */
  voorJou?: VoorJou
}

/** A life event. Its name is that of its folder; `npm run catalogus` checks that every dienst it names is there. */
export function defineLevensgebeurtenis(gebeurtenis: Levensgebeurtenis): Levensgebeurtenis {
  return gebeurtenis
}
