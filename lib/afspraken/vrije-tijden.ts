import { feestdagen } from '@/lib/gegevens/werkdagen'
import { dagVan, minuten as inMs, later, momentOp, naarDatum, plusDagen } from '@/lib/platform/klok'
import { RASTER_MINUTEN } from './duur'
import { type Regeling, regelingOp, type Uren } from './regeling'

/** From a moment to another, the end not included. */
export type Periode = { van: Date; tot: Date }
/** A counter that is taken. */
export type Bezet = Periode & { balie: number }
/** A place, or one of its counters, that is not there. */
export type Dicht = Periode & { balie?: number }
/** A moment at which a visit can begin, and the counters that are free for all of it. */
export type VrijeTijd = { van: Date; balies: number[] }

/** What is known of one place: how it works, when it is not there, what is booked. */
export type Plaatsstand = { regelingen: readonly Regeling[]; dicht: readonly Dicht[]; bezet: readonly Bezet[] }

const STAP = inMs(RASTER_MINUTEN)

/** Whether a day is one on which the city is closed by law. Pure. */
export function isFeestdag(dag: string): boolean {
  return feestdagen(Number(dag.slice(0, 4))).includes(dag)
}

/** When a place is open on a day, as moments: by the clock of the city, so that an hour that is skipped or comes twice counts as it is. Pure. */
export function openOp(regelingen: readonly Regeling[], dag: string): Periode[] {
  const regeling = regelingOp(regelingen, dag)
  if (!regeling || regeling.balies === 0 || isFeestdag(dag)) return []
  return (regeling.uren[weekdagVan(dag)] ?? []).flatMap(({ van, tot }) => {
    const [begin, einde] = [eersteNa(dag, van), eersteNa(dag, tot)]
    return begin && einde && begin < einde ? [{ van: begin, tot: einde }] : []
  })
}

/** The moments of a day at which a visit of so many minutes can begin, from `vanaf` on. Pure. */
export function vrijeTijden(stand: Plaatsstand, dag: string, duur: number, vanaf: Date): VrijeTijd[] {
  const regeling = regelingOp(stand.regelingen, dag)
  if (!regeling) return []
  const lang = inMs(duur)
  const vrij: VrijeTijd[] = []
  for (const { van, tot } of openOp(stand.regelingen, dag)) {
    const perBalie = Array.from({ length: regeling.balies }, (_, plaats) => bezetAan(stand, plaats + 1, { van, tot }))
    for (let begin = van.getTime(); begin + lang <= tot.getTime(); begin += STAP) {
      if (begin < vanaf.getTime()) continue
      const balies = perBalie.flatMap((tijden, plaats) => (tijden.some((bezet) => raakt(bezet, begin, begin + lang)) ? [] : [plaats + 1]))
      if (balies.length > 0) vrij.push({ van: new Date(begin), balies })
    }
  }
  return vrij
}

/** The first free moments from a day to another, no more than so many. Pure. */
export function eersteVrije(stand: Plaatsstand, vraag: { van: string; totEnMet: string; duur: number; vanaf: Date; hoogstens: number }): VrijeTijd[] {
  const vrij: VrijeTijd[] = []
  for (let dag = vraag.van; dag <= vraag.totEnMet && vrij.length < vraag.hoogstens; dag = plusDagen(dag, 1)) {
    vrij.push(...vrijeTijden(stand, dag, vraag.duur, vraag.vanaf))
  }
  return vrij.slice(0, vraag.hoogstens)
}

/** Why a visit cannot begin at a moment, whoever else comes. */
export type Tijdfout = 'voorbij' | 'te-ver' | 'gesloten'

/** Whether a place takes visits of so many minutes at a moment, all counters free; else why not. Pure. */
export function tijdfout(
  { regelingen, dicht }: Omit<Plaatsstand, 'bezet'>,
  van: Date,
  duur: number,
  grens: { vanaf: Date; totEnMet: string },
): Tijdfout | undefined {
  if (Number.isNaN(van.getTime())) return 'gesloten'
  if (van < grens.vanaf) return 'voorbij'
  const dag = dagVan(van)
  if (dag > grens.totEnMet) return 'te-ver'
  const kan = vrijeTijden({ regelingen, dicht, bezet: [] }, dag, duur, grens.vanaf)
  return kan.some((tijd) => tijd.van.getTime() === van.getTime()) ? undefined : 'gesloten'
}

/** Whether a visit can stay where it is: its counter is there and open for all of it. Pure. */
export function past({ regelingen, dicht }: Omit<Plaatsstand, 'bezet'>, { balie, van, tot }: Bezet): boolean {
  const dag = dagVan(van)
  const regeling = regelingOp(regelingen, dag)
  if (!regeling || balie > regeling.balies) return false
  if (dicht.some((sluiting) => (sluiting.balie ?? balie) === balie && raakt(span(sluiting), van.getTime(), tot.getTime()))) return false
  return openOp(regelingen, dag).some((open) => open.van <= van && tot <= open.tot)
}

/** A day of the week as the hours name it. Pure. */
export function weekdagVan(dag: string): keyof Uren {
  const nummer = naarDatum(dag).getUTCDay()
  return String(nummer === 0 ? 7 : nummer) as keyof Uren
}

/** Asked for the same openings of the same days by everyone who looks for a moment; the clock of the city is slow to ask. */
const momenten = new Map<string, Date | undefined>()
const MAX_MOMENTEN = 5_000

/** A clock time on a day; where summer time skips it, the first moment after. */
function eersteNa(dag: string, tijd: string): Date | undefined {
  const sleutel = `${dag} ${tijd}`
  if (!momenten.has(sleutel)) {
    if (momenten.size >= MAX_MOMENTEN) momenten.clear()
    momenten.set(sleutel, zoekEersteNa(dag, tijd))
  }
  return momenten.get(sleutel)
}

function zoekEersteNa(dag: string, tijd: string): Date | undefined {
  const moment = momentOp(dag, tijd)
  if (moment || !/^\d\d:\d\d$/.test(tijd)) return moment
  const [uur = '', minuut = ''] = tijd.split(':')
  const uurEerder = momentOp(dag, `${String(Number(uur) - 1).padStart(2, '0')}:${minuut}`)
  return uurEerder && later(uurEerder, inMs(60 - Number(minuut)))
}

type Span = { van: number; tot: number }

/** When a counter is not free between two moments. */
function bezetAan({ bezet, dicht }: Plaatsstand, balie: number, { van, tot }: Periode): Span[] {
  return [...bezet, ...dicht]
    .filter((een) => (een.balie ?? balie) === balie)
    .map(span)
    .filter((een) => raakt(een, van.getTime(), tot.getTime()))
}

function span({ van, tot }: Periode): Span {
  return { van: van.getTime(), tot: tot.getTime() }
}

function raakt(een: Span, van: number, tot: number): boolean {
  return een.van < tot && van < een.tot
}
