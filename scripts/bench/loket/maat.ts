/** How large a city of this bench is. */
export type Maat = { open: number; gesloten: number; burgers: number; medewerkers: number; afspraken: number }

/** Visits of a year, at ten places. */
const AFSPRAKEN = 192_000
const MEDEWERKERS = 300
/** What people of the city ask, on average, over the years. */
const ZAKEN_PER_BURGER = 15
export const TEAMS = 10
/** So many people are at work in the bench: what they sent can be read whole, also when it is closed. */
export const LEZERS = 5_000

/** A city with so many open and closed cases. As many staff in each, fewer citizens and visits in a smaller one. */
export function maatVan(open: number, gesloten: number): Maat {
  const zaken = open + gesloten
  return {
    open,
    gesloten,
    burgers: Math.max(100, Math.round(zaken / ZAKEN_PER_BURGER)),
    medewerkers: MEDEWERKERS,
    afspraken: Math.max(100, Math.round((AFSPRAKEN * open) / 200_000)),
  }
}

/** The id of a row of the bench: in the order in which rows were made, so that what is made together lies together. */
export function idVan(soort: 1 | 2 | 3, nummer: number): string {
  return `0000000${soort}-0000-7000-8000-${nummer.toString(16).padStart(12, '0')}`
}

/** The team of a case or of somebody of the staff. */
export function teamVan(nummer: number): string {
  return `team-${nummer % TEAMS}`
}
