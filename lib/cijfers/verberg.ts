import { type Aantal, MINSTENS } from '@/lib/metingen/lees-inzicht'

/**
 * The numbers of a column as they may be told: small ones are left out. Of a column in which one was left out the next smallest goes
 * too, so that nobody finds it by subtracting the others from a sum. Nothing at all may be told. Pure.
 */
export function verberg(aantallen: readonly number[]): Aantal[] {
  const verborgen = new Set(aantallen.flatMap((aantal, plaats) => (aantal > 0 && aantal < MINSTENS ? [plaats] : [])))
  if (verborgen.size === 1) {
    const anderen = aantallen.flatMap((aantal, plaats) => (aantal >= MINSTENS ? [{ aantal, plaats }] : []))
    const kleinste = anderen.toSorted((a, b) => a.aantal - b.aantal)[0]
    if (kleinste) verborgen.add(kleinste.plaats)
  }
  return aantallen.map((aantal, plaats) => (verborgen.has(plaats) ? undefined : aantal))
}

/** One number that stands alone. Pure. */
export function alleenstaand(aantal: number): Aantal {
  return verberg([aantal])[0]
}

/** The numbers of each group, a column at a time as they may be told; the largest first by the first column. Pure. */
export function verbergRijen<R, K extends string>(
  groepen: ReadonlyMap<string, R[]>,
  tel: (rijen: R[]) => Record<K, number>,
): ({ naam: string } & Record<K, Aantal>)[] {
  const geteld = [...groepen]
    .map(([naam, rijen]) => ({ naam, getallen: tel(rijen) }))
    .toSorted((a, b) => eerste(b.getallen) - eerste(a.getallen) || a.naam.localeCompare(b.naam))
  const kolommen = Object.keys(geteld[0]?.getallen ?? {}) as K[]
  const toonbaar = new Map(kolommen.map((kolom) => [kolom, verberg(geteld.map(({ getallen }) => getallen[kolom]))]))
  const rij = (plaats: number) => Object.fromEntries(kolommen.map((kolom) => [kolom, toonbaar.get(kolom)?.[plaats]])) as Record<K, Aantal>
  return geteld.map(({ naam }, plaats) => ({ naam, ...rij(plaats) }))
}

function eerste(getallen: Record<string, number>): number {
  return Object.values(getallen)[0] ?? 0
}
