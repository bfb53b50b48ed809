import { env } from './env'

/** The city's time zone: every day that a person reads is a day there. */
export const TIJDZONE = 'Europe/Brussels'

const DAG_MS = 24 * 60 * 60 * 1000

/** Real time: for sessions, tokens, logs and anything with a technical term. */
export function nu(): Date {
  return new Date()
}

/** The moment by the city's calendar: real time plus what `DEMO_VANDAAG` shifts in a demonstration. */
export function stadsNu(): Date {
  return new Date(Date.now() + verschuivingDagen() * DAG_MS)
}

/** Today by the city's calendar, as an ISO date in Brussels. */
export function vandaag(): string {
  return dagVan(stadsNu())
}

/** The ISO date in Brussels of a moment. */
export function dagVan(moment: Date): string {
  return DAG.format(moment)
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

/** Age in whole years on a day. */
export function leeftijdOp(geboortedatum: string, dag: string): number {
  const jaren = Number(dag.slice(0, 4)) - Number(geboortedatum.slice(0, 4))
  return dag.slice(5) < geboortedatum.slice(5) ? jaren - 1 : jaren
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

const DAG = new Intl.DateTimeFormat('sv-SE', { timeZone: TIJDZONE, year: 'numeric', month: '2-digit', day: '2-digit' })

/** A fixed date stands still at that date's distance from the day the process started; `+340d` moves along. */
function verschuivingDagen(): number {
  const gevraagd = env().DEMO_VANDAAG
  if (!gevraagd) return 0
  const stappen = /^([+-]\d+)d$/.exec(gevraagd)
  return stappen ? Number(stappen[1]) : dagenTussen(STARTDAG, gevraagd)
}

const STARTDAG = DAG.format(new Date())
