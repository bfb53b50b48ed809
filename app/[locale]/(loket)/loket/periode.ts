import type { Filter } from '@/components/loket/filterlijst'

/** Days back that can be looked at. */
const PERIODEN = [30, 90, 365] as const

export type Periode = (typeof PERIODEN)[number]

/** What an address asks; thirty days when it asks for anything else. */
export function leesPeriode(gevraagd: string | undefined): Periode {
  return PERIODEN.find((dagen) => String(dagen) === gevraagd) ?? 30
}

/** The periods as filters of the page at `adres`. */
export function periodefilters(adres: string, gekozen: Periode, tekst: (dagen: number) => string): Filter[] {
  return PERIODEN.map((dagen) => ({
    id: String(dagen),
    tekst: tekst(dagen),
    aantal: '',
    href: `${adres}?dagen=${dagen}`,
    actief: dagen === gekozen,
  }))
}
