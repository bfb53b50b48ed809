/** A known word near one that was typed: itself, its stem, and how many keystrokes differ. */
export type Naast = { woord: string; stam: string; fouten: number }

const MEEST = 5

/** The known words that are the fewest keystrokes away from a word, a few at most. Words are compared as they sound; hardly anybody errs in the first letter. */
export function vormenNaast(klank: string, vormen: Vormen): Naast[] {
  let minst = magVerschillen(klank)
  if (minst === 0) return []
  const naast: Naast[] = []
  for (const [bekend, vorm] of metLetter(klank[0] ?? '', vormen)) {
    const fouten = afstand(klank, bekend, minst)
    if (fouten > minst) continue
    minst = fouten
    naast.push({ ...vorm, fouten })
  }
  return naast.filter(({ fouten }) => fouten === minst).slice(0, MEEST)
}

type Vormen = ReadonlyMap<string, { woord: string; stam: string }>

/** The words of an index by their first letter, made once. */
const perLetter = new WeakMap<Vormen, Map<string, [string, { woord: string; stam: string }][]>>()

function metLetter(letter: string, vormen: Vormen): readonly [string, { woord: string; stam: string }][] {
  const bekend = perLetter.get(vormen) ?? Map.groupBy(vormen, ([klank]) => klank[0] ?? '')
  perLetter.set(vormen, bekend)
  return bekend.get(letter) ?? []
}

/** How many keystrokes two words differ, where two letters that changed places are one; anything above `max` is `max + 1`. */
export function afstand(a: string, b: string, max: number): number {
  if (Math.abs(a.length - b.length) > max) return max + 1
  let voorvorige: number[] = []
  let vorige = Array.from({ length: b.length + 1 }, (_, plaats) => plaats)
  for (let i = 1; i <= a.length; i++) {
    const rij = [i]
    for (let j = 1; j <= b.length; j++) {
      const zelfde = a[i - 1] === b[j - 1]
      let minst = Math.min(at(vorige, j) + 1, at(rij, j - 1) + 1, at(vorige, j - 1) + (zelfde ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) minst = Math.min(minst, at(voorvorige, j - 2) + 1)
      rij.push(minst)
    }
    if (Math.min(...rij) > max) return max + 1
    voorvorige = vorige
    vorige = rij
  }
  return Math.min(at(vorige, b.length), max + 1)
}

/** How many keystrokes may be wrong in a word: none in a short one, for almost any other word is near it. */
function magVerschillen(woord: string): number {
  if (/\d/.test(woord) || woord.length < 4) return 0
  return woord.length < 7 ? 1 : 2
}

function at(rij: number[], plaats: number): number {
  return rij[plaats] ?? 0
}
