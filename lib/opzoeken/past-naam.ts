import { woordenIn } from '@/lib/gegevens/zoektekst'
import { afstand } from '@/lib/zoeken/spelling'

/** From how many letters a word may differ one keystroke: in a short one almost any other is near. */
const LANG = 5

/**
 * Whether typed words can be the name of somebody: each begins a word of it, or is one keystroke off, in any order; or all of them
 * together begin it, as when `Van den Berg` was written as one word. Accents and capitals do not count. Pure.
 */
export function pastNaam(getypt: readonly string[], { voornaam, achternaam }: { voornaam: string; achternaam: string }): boolean {
  const [voor, achter] = [woordenIn(voornaam), woordenIn(achternaam)]
  const aaneen = getypt.join('')
  if ([[...voor, ...achter], [...achter, ...voor], achter].some((volgorde) => volgorde.join('').startsWith(aaneen))) return true
  const vrij = [...voor, ...achter]
  return getypt.every((woord) => {
    const plaats = vrij.findIndex((deel) => deel.startsWith(woord) || (woord.length >= LANG && afstand(woord, deel, 1) <= 1))
    if (plaats >= 0) vrij.splice(plaats, 1)
    return plaats >= 0
  })
}
