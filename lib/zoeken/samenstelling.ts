const KORTSTE = 3
const TUSSEN = ['', 's', 'en', 'n', 'e']

/**
 * The two words that a compound is made of, when both are known ("huur" and "woning"), with or without a letter
 * between them; the pair whose shorter word is longest. `kent` says whether there is such a word.
 */
export function splits(woord: string, kent: (deel: string) => boolean): [string, string] | undefined {
  let beste: [string, string] | undefined
  let lengte = 0
  for (let knip = KORTSTE; knip <= woord.length - KORTSTE; knip++) {
    const rechts = woord.slice(knip)
    if (!kent(rechts)) continue
    const links = TUSSEN.filter((tussen) => woord.slice(0, knip).endsWith(tussen))
      .map((tussen) => woord.slice(0, knip - tussen.length))
      .find((deel) => deel.length >= KORTSTE && kent(deel))
    const kortste = links ? Math.min(links.length, rechts.length) : 0
    if (links && kortste > lengte) {
      beste = [links, rechts]
      lengte = kortste
    }
  }
  return beste
}
