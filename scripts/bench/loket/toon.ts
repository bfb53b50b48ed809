import type { Rij } from '../tabel'
import type { Benchuitslag, Stadmeting } from './bench'

/** What is asked of it on two cores, with 50 staff and 200 citizens at work. */
const DOEL = { lezenMs: 150, schrijvenMs: 300, groei: 1.5, vullenMinuten: 20, vullenGb: 30 }

type Daad = [naam: string, wat: string, schrijft?: true]

const DADEN: Daad[] = [
  ['werklijst', 'work list'],
  ['filter', 'work list with a filter'],
  ['zaak', 'a case, opened'],
  ['persoon', 'search for a person'],
  ['verzonden', 'everything that one person sent'],
  ['vrij', 'free moments of a week, all places'],
  ['volgende', 'the next case, taken', true],
  ['boeken', 'a moment, booked', true],
]

/** Everything that was measured, a line each. */
export function rijenVan({ klein, groot }: Benchuitslag): Rij[] {
  return [
    vulrij(klein, false),
    vulrij(groot, true),
    ...DADEN.map((daad) => daadrij(klein, groot, daad)),
    ...DADEN.map((daad) => verkeerrij(klein, groot, daad)),
  ]
}

function vulrij({ maat, vullen, bytes }: Stadmeting, metDoel: boolean): Rij {
  const gb = bytes / 1_000_000_000
  const gemeten = `${maat.open} open and ${maat.gesloten} closed cases, ${maat.afspraken} visits: ${(vullen / 60).toFixed(1)} minutes, ${gb.toFixed(2)} GB`
  if (!metDoel) return { wat: 'city, part', gemeten }
  const doel = `at most ${DOEL.vullenMinuten} minutes and ${DOEL.vullenGb} GB`
  return { wat: 'city', gemeten, doel, gehaald: vullen / 60 <= DOEL.vullenMinuten && gb <= DOEL.vullenGb }
}

function daadrij(klein: Stadmeting, groot: Stadmeting, [naam, wat, schrijft]: Daad): Rij {
  const [deel = [], geheel = []] = [klein, groot].map(({ tijden }) => tijden[naam] ?? [])
  const hoogstens = schrijft ? DOEL.schrijvenMs : DOEL.lezenMs
  const groei = kwantiel(geheel, 0.5) / kwantiel(deel, 0.5)
  const p95 = kwantiel(geheel, 0.95)
  return {
    wat,
    gemeten: `${toonTijden(deel)}; whole: ${toonTijden(geheel)}; ${groei.toFixed(2)} times the part`,
    doel: `p95 at most ${hoogstens} ms, at most ${DOEL.groei} times`,
    gehaald: p95 <= hoogstens && groei <= DOEL.groei,
  }
}

/** The same as a page or a press of somebody who is signed in, with all that stands around it. */
function verkeerrij(klein: Stadmeting, groot: Stadmeting, [naam, wat, schrijft]: Daad): Rij {
  const [deel = [], geheel = []] = [klein, groot].map(({ verkeer }) => verkeer[naam] ?? [])
  const hoogstens = schrijft ? DOEL.schrijvenMs : DOEL.lezenMs
  return {
    wat: `over HTTP: ${wat}`,
    gemeten: `${toonTijden(deel)}; whole: ${toonTijden(geheel)}`,
    doel: `p95 at most ${hoogstens} ms`,
    gehaald: kwantiel(geheel, 0.95) <= hoogstens,
  }
}

function toonTijden(tijden: readonly number[]): string {
  return `p50 ${kwantiel(tijden, 0.5).toFixed(1)}, p95 ${kwantiel(tijden, 0.95).toFixed(1)}, p99 ${kwantiel(tijden, 0.99).toFixed(1)} ms`
}

function kwantiel(tijden: readonly number[], deel: number): number {
  const opVolgorde = tijden.toSorted((een, ander) => een - ander)
  return opVolgorde[Math.min(opVolgorde.length - 1, Math.floor(opVolgorde.length * deel))] ?? 0
}
