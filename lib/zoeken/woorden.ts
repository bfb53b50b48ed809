import { stemmer as stemNederlands } from '@orama/stemmers/dutch'
import { stemmer as stemEngels } from '@orama/stemmers/english'
import { woordenIn } from '@/lib/gegevens/zoektekst'
import type { Taal } from '@/lib/tekst/talen'
import { STOPWOORDEN } from './stopwoorden'

const STEM: Record<Taal, (woord: string) => string> = { nl: stemNederlands, en: stemEngels }

/** What says something of a text: its words without those of every sentence, or all of them where nothing else is left. */
export function kernwoorden(tekst: string, taal: Taal): string[] {
  const woorden = woordenIn(tekst)
  const kern = woorden.filter((woord) => !STOPWOORDEN[taal].has(woord))
  return kern.length > 0 ? kern : woorden
}

/**
 * The stem of a word, by the Snowball algorithm of its language, taken until nothing more goes off: once, it makes `fiets` of
 * `fietsen` and `fiet` of `fiets`. A number or a short code stays as it is.
 */
export function stam(woord: string, taal: Taal): string {
  if (woord.length < 4 || /\d/.test(woord)) return woord
  const korter = STEM[taal](woord)
  return korter === woord ? woord : stam(korter, taal)
}
