import { env } from './env'

/** The city's time zone: every day that a person reads is a day there. */
export const TIJDZONE = 'Europe/Brussels'

const DAG_MS = 24 * 60 * 60 * 1000

/** Real time: for sessions, tokens, logs and anything with a technical term. */
export function nu(): Date {
  return new Date()
}

/** The moment by the city's calendar: the clock time of now, on the day that `DEMO_VANDAAG` makes of today in a demonstration. */
export function stadsNu(): Date {
  return stadsMoment(nu())
}

/** A moment of real time by the city's calendar: what the queue or a log noted, where a person reads it. */
export function stadsMoment(echt: Date): Date {
  const verschuiving = dagenTussen(dagVan(nu()), vandaag())
  if (verschuiving === 0) return echt
  const verschoven = later(echt, verschuiving * DAG_MS)
  return later(verschoven, afstandTotUtc(echt) - afstandTotUtc(verschoven))
}

/** Today by the city's calendar, as an ISO date in Brussels. `DEMO_VANDAAG` as a date stands still; as `+340d` it moves along. */
export function vandaag(): string {
  const gevraagd = env().DEMO_VANDAAG
  if (!gevraagd) return dagVan(nu())
  const stappen = /^([+-]\d+)d$/.exec(gevraagd)
  return stappen ? plusDagen(dagVan(nu()), Number(stappen[1])) : gevraagd
}

/** The ISO date in Brussels of a moment. */
export function dagVan(moment: Date): string {
  return DAG.format(moment)
}

/** The moment of a clock time in Brussels on a day; undefined for what is no time, or one that summer time skips. */
export function momentOp(dag: string, tijd: string): Date | undefined {
  if (!isDag(dag) || !/^([01]\d|2[0-3]):[0-5]\d$/.test(tijd)) return undefined
  const alsUtc = new Date(`${dag}T${tijd}:00.000Z`)
  const moment = later(alsUtc, -afstandTotUtc(later(alsUtc, -afstandTotUtc(alsUtc))))
  return KLOKTIJD.format(moment) === `${dag} ${tijd}:00` ? moment : undefined
}

/** The first moment of a day in Brussels: no change of the clock comes at midnight. */
export function beginVanDag(dag: string): Date {
  return momentOp(dag, '00:00') ?? naarDatum(dag)
}

/** An ISO date moved by whole days. */
export function plusDagen(dag: string, aantal: number): string {
  return isoDag(new Date(naarDatum(dag).getTime() + aantal * DAG_MS))
}

/** An ISO date moved by whole months; the 31st becomes the last day of a shorter month. */
export function plusMaanden(dag: string, aantal: number): string {
  const [jaar = 0, maand = 1, dagnummer = 1] = dag.split('-').map(Number)
  const laatste = new Date(Date.UTC(jaar, maand + aantal, 0)).getUTCDate()
  return isoDag(new Date(Date.UTC(jaar, maand - 1 + aantal, Math.min(dagnummer, laatste))))
}

/** Whole days from one ISO date to another. */
export function dagenTussen(van: string, tot: string): number {
  return Math.round((naarDatum(tot).getTime() - naarDatum(van).getTime()) / DAG_MS)
}

/** How a column of type `date` carries an ISO date: midnight UTC. */
export function naarDatum(dag: string): Date {
  return new Date(`${dag}T00:00:00.000Z`)
}

/** The ISO date of a column of type `date`. */
export function isoDag(datum: Date): string {
  return datum.toISOString().slice(0, 10)
}

/** Whether a text is a day that exists, as `YYYY-MM-DD`. */
export function isDag(tekst: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(tekst) && !Number.isNaN(naarDatum(tekst).getTime()) && isoDag(naarDatum(tekst)) === tekst
}

export function seconden(aantal: number): number {
  return aantal * 1000
}

export function minuten(aantal: number): number {
  return seconden(aantal * 60)
}

export function uren(aantal: number): number {
  return minuten(aantal * 60)
}

/** Milliseconds later than a moment. */
export function later(moment: Date, milliseconden: number): Date {
  return new Date(moment.getTime() + milliseconden)
}

/** The earlier of two moments. */
export function vroegste(een: Date, ander: Date): Date {
  return new Date(Math.min(een.getTime(), ander.getTime()))
}

/** The later of two moments. */
export function laatste(een: Date, ander: Date): Date {
  return new Date(Math.max(een.getTime(), ander.getTime()))
}

const DAG = new Intl.DateTimeFormat('sv-SE', { timeZone: TIJDZONE, year: 'numeric', month: '2-digit', day: '2-digit' })

const KLOKTIJD = new Intl.DateTimeFormat('sv-SE', { timeZone: TIJDZONE, dateStyle: 'short', timeStyle: 'medium' })

/** Milliseconds that clocks in Brussels are ahead of UTC at a moment. */
function afstandTotUtc(moment: Date): number {
  const kloktijd = new Date(`${KLOKTIJD.format(moment).replace(' ', 'T')}Z`)
  return Math.round((kloktijd.getTime() - moment.getTime()) / minuten(1)) * minuten(1)
}
