import { TIJDZONE } from '@/lib/platform/klok'
import type { Taal } from './talen'

const LANDINSTELLING: Record<string, string> = { nl: 'nl-BE', en: 'en-GB', fr: 'fr-BE', de: 'de-BE' }

// Made once: making a format costs a hundred times what using it does, and a list shows dozens of days.
const DAG = vormen({ dateStyle: 'long', timeZone: 'UTC' })
const WEEKDAG = vormen({ dateStyle: 'full', timeZone: 'UTC' })
const NAAM_VAN_WEEKDAG = vormen({ weekday: 'long', timeZone: 'UTC' })
const MAAND = vormen({ month: 'long', year: 'numeric', timeZone: 'UTC' })
const DAG_IN_BRUSSEL = vormen({ dateStyle: 'long', timeZone: TIJDZONE })
const TIJD = new Intl.DateTimeFormat('nl-BE', { hour: '2-digit', minute: '2-digit', hour12: false, timeZone: TIJDZONE })

/** A day in words, from an ISO date: "22 november 2026". */
export function toonDag(taal: string, dag: string): string {
  return DAG(taal).format(new Date(`${dag}T00:00:00Z`))
}

/** A day in words with its name: "dinsdag 22 november 2026". */
export function toonWeekdag(taal: Taal, dag: string): string {
  return WEEKDAG(taal).format(new Date(`${dag}T00:00:00Z`))
}

/** The name of a day of the week, Monday being 1: "maandag". */
export function toonNaamVanWeekdag(taal: Taal, nummer: number): string {
  // The first of January 2024 was a Monday.
  return NAAM_VAN_WEEKDAG(taal).format(new Date(Date.UTC(2024, 0, nummer)))
}

/** A day, a month or a year in words, from as much of an ISO date as is known. */
export function toonDeeldag(taal: Taal, datum: string): string {
  if (datum.length === 4) return datum
  return datum.length === 7 ? toonMaand(taal, datum) : toonDag(taal, datum)
}

/** From a day to a day, both included: "van 1 maart 2027 tot en met 5 maart 2027". */
export function toonPeriode(taal: Taal, { van, tot }: { van: string; tot: string }): string {
  const [begin, einde] = [toonDag(taal, van), toonDag(taal, tot)]
  if (van === tot) return begin
  return taal === 'nl' ? `van ${begin} tot en met ${einde}` : `from ${begin} up to and including ${einde}`
}

/** A month in words, from the beginning of an ISO date: "november 2026". */
export function toonMaand(taal: Taal, maand: string): string {
  return MAAND(taal).format(new Date(`${maand}-01T00:00:00Z`))
}

/** A clock time in Brussels: "14.32 uur", "14:32". */
export function toonTijd(taal: Taal, moment: Date): string {
  const tijd = TIJD.format(moment)
  return taal === 'nl' ? `${tijd.replace(':', '.')} uur` : tijd
}

/** A day and a clock time in Brussels: "22 november 2026, 14.32 uur". */
export function toonMoment(taal: Taal, moment: Date): string {
  return `${DAG_IN_BRUSSEL(taal).format(moment)}, ${toonTijd(taal, moment)}`
}

/** How something is written in each language; in Dutch for one that we do not have. */
function vormen(opties: Intl.DateTimeFormatOptions): (taal: string) => Intl.DateTimeFormat {
  const maak = (land: string) => new Intl.DateTimeFormat(land, opties)
  const perTaal = new Map(Object.entries(LANDINSTELLING).map(([taal, land]) => [taal, maak(land)]))
  const nederlands = maak('nl-BE')
  return (taal) => perTaal.get(taal) ?? nederlands
}
