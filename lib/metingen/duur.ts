/** Classes of the time between the first page and sending, by their upper bound in minutes. Who waits a day came back. */
const GRENZEN = [2, 5, 10, 15, 20, 30, 45, 60, 120, 1_440] as const
const LANGER = 'langer'

/** The class in which a time falls, by which it is counted: never the time itself, which might point at somebody. */
export function duurklasse(milliseconden: number): string {
  const grens = GRENZEN.find((minuten) => milliseconden < minuten * 60_000)
  return grens === undefined ? LANGER : String(grens)
}

/** The class that the one in the middle falls in: from and below how many minutes; no upper bound for the last, undefined without times. */
export function middelsteKlasse(aantallen: ReadonlyMap<string, number>): { van: number; tot?: number } | undefined {
  const totaal = [...aantallen.values()].reduce((som, aantal) => som + aantal, 0)
  let tot = 0
  for (const [plaats, grens] of [...GRENZEN, undefined].entries()) {
    tot += aantallen.get(grens === undefined ? LANGER : String(grens)) ?? 0
    if (totaal > 0 && tot * 2 >= totaal) return { van: GRENZEN[plaats - 1] ?? 0, ...(grens === undefined ? {} : { tot: grens }) }
  }
  return undefined
}
