/** Numbers that look random and are the same for the same seed (mulberry32), each from 0 up to 1. */
export function toeval(zaad: number): () => number {
  let stand = zaad
  return () => {
    stand = (stand + 0x6d2b79f5) | 0
    let t = Math.imul(stand ^ (stand >>> 15), 1 | stand)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** The same things in another order. */
export function geschud<T>(dingen: readonly T[], getal: () => number): T[] {
  return dingen
    .map((ding) => ({ ding, plaats: getal() }))
    .toSorted((een, ander) => een.plaats - ander.plaats)
    .map(({ ding }) => ding)
}
