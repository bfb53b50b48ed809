import type { Last } from './belast'
import { DOEL, type Pagina } from './doelen'
import type { Geheugen } from './geheugen'
import type { Zien } from './telefoon'
import type { Gewicht } from './weeg'
import type { Zoektijd } from './zoek'

/** One line of the table; without an aim it only says what it is. */
export type Rij = { wat: string; gemeten: string; doel?: string; gehaald?: boolean }

/** How a page bore the load, beside the bare page. */
export function lastRij(wat: string, { perSeconde, p50, p95, p99 }: Last, kaal?: Last, minstens: number = DOEL.doorvoer): Rij {
  const verhouding = kaal && perSeconde / kaal.perSeconde
  const gemeten = `${perSeconde.toFixed(0)} requests/s; p50 ${p50.toFixed(0)}, p95 ${p95.toFixed(0)}, p99 ${p99.toFixed(0)} ms`
  if (verhouding === undefined) return { wat: `load: ${wat}`, gemeten }
  return {
    wat: `load: ${wat}`,
    gemeten: `${gemeten}; ${verhouding.toFixed(2)} of the bare page`,
    doel: `at least ${minstens}`,
    gehaald: verhouding >= minstens,
  }
}

/** What a page weighs. */
export function gewichtRij({ naam, formulier }: Pagina, { html, javascript, css, lettertype }: Gewicht): Rij {
  const hoogstens = formulier ? DOEL.javascriptMetFormulierKb : DOEL.javascriptKb
  return {
    wat: `weight: ${naam}`,
    gemeten: `JavaScript ${kb(javascript)}, CSS ${kb(css)}, HTML ${kb(html)}, font ${kb(lettertype)} kB`,
    doel: `JavaScript at most ${hoogstens}, CSS ${DOEL.cssKb} kB`,
    gehaald: javascript <= hoogstens * 1_000 && css <= DOEL.cssKb * 1_000,
  }
}

/** What a step of a form sends of its own, beside what every page needs. */
export function eigenRij({ naam }: Pagina, { javascript }: Gewicht, kaal: Gewicht): Rij {
  const eigen = Math.max(0, javascript - kaal.javascript)
  return {
    wat: `own JavaScript: ${naam}`,
    gemeten: `${kb(eigen)} kB beyond the bare page (${kb(kaal.javascript)} kB)`,
    doel: `at most ${DOEL.javascriptVanStapKb} kB`,
    gehaald: eigen <= DOEL.javascriptVanStapKb * 1_000,
  }
}

/** When a page is seen on the slow phone. */
export function telefoonRij({ naam }: Pagina, { eersteKop, grootste }: Zien): Rij {
  return {
    wat: `slow phone: ${naam}`,
    gemeten: `first heading ${seconden(eersteKop)}, largest paint ${seconden(grootste)} s`,
    doel: `at most ${seconden(DOEL.eersteKopMs)} and ${seconden(DOEL.grootsteMs)} s`,
    gehaald: eersteKop <= DOEL.eersteKopMs && grootste <= DOEL.grootsteMs,
  }
}

/** How long a search takes in the process. */
export function zoekRij({ aantal, eerste, p50, p95 }: Zoektijd): Rij {
  return {
    wat: `search: ${aantal} questions`,
    gemeten: `p50 ${p50.toFixed(1)}, p95 ${p95.toFixed(1)} ms; ${eerste.toFixed(0)} ms for the first, which makes the index`,
    doel: `p95 at most ${DOEL.zoekenMs} ms`,
    gehaald: p95 <= DOEL.zoekenMs,
  }
}

/** The memory of each part, in rest and right after the load. */
export function geheugenRijen(rust: readonly Geheugen[], na: readonly Geheugen[]): Rij[] {
  return rust.map(({ naam, bytes }) => {
    const erna = na.find((deel) => deel.naam === naam)?.bytes ?? 0
    return { wat: `memory: ${naam}`, gemeten: `${mb(bytes)} MB in rest, ${mb(erna)} MB after the load` }
  })
}

/** The table in Markdown, and the aims that were missed. */
export function toonTabel(rijen: readonly Rij[]): string {
  const regels = rijen.map(
    ({ wat, gemeten, doel, gehaald }) => `| ${wat} | ${gemeten} | ${doel ?? ''} | ${doel ? (gehaald ? 'yes' : '**no**') : ''} |`,
  )
  const gemist = rijen.filter(({ gehaald }) => gehaald === false)
  const slot = gemist.length === 0 ? 'Every aim was reached.' : `Missed: ${gemist.map(({ wat }) => wat).join('; ')}.`
  return ['| what | measured | aim | reached |', '| --- | --- | --- | --- |', ...regels, '', slot].join('\n')
}

function kb(bytes: number): string {
  return (bytes / 1_000).toFixed(1)
}

function mb(bytes: number): string {
  return (bytes / 1_000_000).toFixed(0)
}

function seconden(ms: number): string {
  return (ms / 1_000).toFixed(2)
}
