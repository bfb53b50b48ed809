import { db, sql } from '@/lib/platform/database'
import { naarDatum, plusDagen, vandaag } from '@/lib/platform/klok'
import type { Javascript, Meetwat, Toestel } from '@/prisma/client/client'
import { middelsteKlasse } from './duur'

/** A count below this is not told: few people are somebody. */
export const MINSTENS = 10

/** A count, or undefined when it is too small to tell. */
export type Aantal = number | undefined

/** What is told of a step. */
export type Stapinzicht = { stap: string; getoond: Aantal; verder: Aantal; fouten: Aantal; verlaten: Aantal }

/** What is told of a form in a period. */
export type Inzicht = {
  begonnen: Aantal
  verzonden: Aantal
  /** Class of time of the one in the middle, in minutes; only when enough were sent. */
  duur?: { van: number; tot?: number }
  stappen: Stapinzicht[]
  /** The faults that were made most, by field and code. */
  fouten: { stap: string; code: string; aantal: number }[]
  javascript: { soort: Javascript; aantal: number }[]
  toestellen: { soort: Toestel; aantal: number }[]
}

type Rij = { stap: string; wat: Meetwat; code: string; javascript: Javascript; toestel: Toestel; aantal: number }

const MEEST_FOUTEN = 15

/**
 * How a form went in the last so many days, with small numbers left out; `volgorde` is that of its steps. Today is not told until it is
 * over: from a number that one sees grow follows when somebody was there.
 */
export async function leesInzicht(dienst: string, dagen: number, volgorde: readonly string[]): Promise<Inzicht> {
  const rijen = await db.$queryRaw<Rij[]>(sql`
    select stap, wat, code, javascript, toestel, sum(aantal)::int as aantal from meting
    where dienst = ${dienst} and dag > ${naarDatum(plusDagen(vandaag(), -dagen))}::date and dag < ${naarDatum(vandaag())}::date
    group by stap, wat, code, javascript, toestel`)
  const som = (past: (rij: Rij) => boolean) => rijen.filter(past).reduce((totaal, { aantal }) => totaal + aantal, 0)
  const per = <T extends string>(soort: (rij: Rij) => T, past: (rij: Rij) => boolean) =>
    [...Map.groupBy(rijen.filter(past), soort)]
      .map(([naam, deel]) => ({ soort: naam, aantal: deel.reduce((totaal, { aantal }) => totaal + aantal, 0) }))
      .filter(({ aantal }) => aantal >= MINSTENS)
      .toSorted((a, b) => b.aantal - a.aantal)
  const van = (stap: string, wat: Meetwat) => genoeg(som((rij) => rij.stap === stap && rij.wat === wat))
  const verzonden = genoeg(som(({ wat }) => wat === 'verzonden'))
  const gemeten = new Set(rijen.filter(({ wat }) => wat !== 'begonnen' && wat !== 'verzonden').map(({ stap }) => stap))
  return {
    begonnen: genoeg(som(({ wat }) => wat === 'begonnen')),
    verzonden,
    duur: verzonden ? middelsteKlasse(tijdenIn(rijen)) : undefined,
    stappen: volgorde
      .filter((stap) => gemeten.has(stap))
      .map((stap) => ({
        stap,
        getoond: van(stap, 'getoond'),
        verder: van(stap, 'verder'),
        fouten: van(stap, 'fout'),
        verlaten: van(stap, 'verlaten'),
      })),
    fouten: foutenIn(rijen),
    javascript: per(
      ({ javascript }) => javascript,
      ({ wat, javascript }) => wat === 'verder' && javascript !== 'onbekend',
    ),
    toestellen: per(
      ({ toestel }) => toestel,
      ({ wat }) => wat === 'begonnen',
    ),
  }
}

/** Forms that were begun in the last so many days, the most used first; those that too few people used are left out. */
export async function listGebruik(dagen: number): Promise<{ dienst: string; begonnen: number; verzonden: Aantal }[]> {
  const rijen = await db.$queryRaw<{ dienst: string; begonnen: number; verzonden: number }[]>(sql`
    select dienst, coalesce(sum(aantal) filter (where wat = 'begonnen'), 0)::int as begonnen,
           coalesce(sum(aantal) filter (where wat = 'verzonden'), 0)::int as verzonden
    from meting where wat in ('begonnen', 'verzonden')
      and dag > ${naarDatum(plusDagen(vandaag(), -dagen))}::date and dag < ${naarDatum(vandaag())}::date
    group by dienst order by begonnen desc, dienst`)
  return rijen.filter(({ begonnen }) => begonnen >= MINSTENS).map((rij) => ({ ...rij, verzonden: genoeg(rij.verzonden) }))
}

/** What happened in a month in every step of every form, for anyone to use. Small numbers are left out. */
export async function listMaand(maand: string): Promise<{ dienst: string; stap: string; wat: Meetwat; aantal: number }[]> {
  const eerste = naarDatum(`${maand}-01`)
  return db.$queryRaw(sql`
    select dienst, stap, wat, sum(aantal)::int as aantal from meting
    where dag >= ${eerste}::date and dag < ${eerste}::date + interval '1 month' and dag < ${naarDatum(vandaag())}::date
    group by dienst, stap, wat having sum(aantal) >= ${MINSTENS} order by dienst, stap, wat`)
}

function foutenIn(rijen: readonly Rij[]): Inzicht['fouten'] {
  const perFout = Map.groupBy(
    rijen.filter(({ wat }) => wat === 'fout'),
    ({ stap, code }) => `${stap} ${code}`,
  )
  return [...perFout.values()]
    .map((deel) => ({ stap: deel[0]?.stap ?? '', code: deel[0]?.code ?? '', aantal: deel.reduce((som, { aantal }) => som + aantal, 0) }))
    .filter(({ aantal }) => aantal >= MINSTENS)
    .toSorted((a, b) => b.aantal - a.aantal)
    .slice(0, MEEST_FOUTEN)
}

function tijdenIn(rijen: readonly Rij[]): Map<string, number> {
  const tijden = new Map<string, number>()
  for (const { wat, code, aantal } of rijen) if (wat === 'verzonden') tijden.set(code, (tijden.get(code) ?? 0) + aantal)
  return tijden
}

function genoeg(aantal: number): Aantal {
  return aantal === 0 || aantal >= MINSTENS ? aantal : undefined
}
