/** What may stand between the parts of a Dutch compound. */
const TUSSEN = ['', 's', 'en', 'e', 'n']
const KORTSTE_DEEL = 3
const KORTSTE_SAMENSTELLING = 7
const KORTSTE_STAART = 4

/**
 * The parts of a compound, such as `trouw` and `akte` of `trouwakte`, when both are words that are known; nothing for any
 * other word. The longest first part wins, since that is the one that says most. Pure.
 */
export function splits(woord: string, kent: (deel: string) => boolean): string[] {
  if (woord.length < KORTSTE_SAMENSTELLING) return []
  for (let knip = woord.length - KORTSTE_DEEL; knip >= KORTSTE_DEEL; knip -= 1) {
    const rest = woord.slice(knip)
    if (!kent(rest)) continue
    for (const tussen of TUSSEN) {
      const eerste = woord.slice(0, knip - tussen.length)
      if (woord.slice(0, knip) === eerste + tussen && eerste.length >= KORTSTE_DEEL && kent(eerste)) return [eerste, rest]
    }
  }
  return []
}

/** The longest known word at the end of one that is not known: what it is a kind of, such as `veld` of `badmintonveld`. Pure. */
export function staart(woord: string, kent: (deel: string) => boolean): string[] {
  for (let knip = KORTSTE_DEEL; knip <= woord.length - KORTSTE_STAART; knip += 1) {
    if (kent(woord.slice(knip))) return [woord.slice(knip)]
  }
  return []
}

/** Neighbours written as one, where that is a word that is known: `grof vuil` is `grofvuil`. Pure. */
export function samen(woorden: readonly string[], kent: (woord: string) => boolean): string[] {
  return woorden.slice(1).flatMap((woord, plaats) => TUSSEN.map((tussen) => `${woorden[plaats]}${tussen}${woord}`).filter(kent))
}
