import { TIJDZONE } from '@/lib/platform/klok'
import type { Taal } from './talen'

const LANDINSTELLING: Record<string, string> = { nl: 'nl-BE', en: 'en-GB', fr: 'fr-BE', de: 'de-BE' }

/** A day in words, from an ISO date: "22 november 2026". */
export function toonDag(taal: string, dag: string): string {
  return new Intl.DateTimeFormat(landVan(taal), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${dag}T00:00:00Z`))
}

/** A month in words, from the beginning of an ISO date: "november 2026". */
export function toonMaand(taal: Taal, maand: string): string {
  return new Intl.DateTimeFormat(landVan(taal), { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${maand}-01T00:00:00Z`))
}

/** A clock time in Brussels: "14.32 uur", "14:32". */
export function toonTijd(taal: Taal, moment: Date): string {
  const tijd = new Intl.DateTimeFormat('nl-BE', { hour: '2-digit', minute: '2-digit', hour12: false, timeZone: TIJDZONE }).format(moment)
  return taal === 'nl' ? `${tijd.replace(':', '.')} uur` : tijd
}

/** A day and a clock time in Brussels: "22 november 2026, 14.32 uur". */
export function toonMoment(taal: Taal, moment: Date): string {
  const dag = new Intl.DateTimeFormat(landVan(taal), { dateStyle: 'long', timeZone: TIJDZONE }).format(moment)
  return `${dag}, ${toonTijd(taal, moment)}`
}

function landVan(taal: string): string {
  return LANDINSTELLING[taal] ?? 'nl-BE'
}
