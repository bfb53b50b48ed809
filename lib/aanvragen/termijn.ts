import { isWerkdag } from '@/lib/gegevens/werkdagen'
import { dagenTussen, plusDagen, plusMaanden } from '@/lib/platform/klok'

/** The days that a step may take, from the day after it began. */
export type Termijn = { vanaf: string; dagen: number; inWerkdagen: boolean; isWettelijk: boolean }

/** Days on which the clock stands still: those after `vanaf`, up to and including `tot`; without one it still does. */
export type Stilstand = { vanaf: string; tot?: string }

/** How the clock of a step stands: by when it should be done, or how many of its days are left once it goes on. */
export type Klokstand = { stand: 'loopt'; uiterlijk: string; nogDagen: number } | { stand: 'stil'; sinds: string; overDagen: number }

/**
 * The last day of a term, given when its clock stood still; undefined while it stands still before that day. A term that was
 * over before the clock was stopped stays over. Pure.
 */
export function uiterlijkVan({ vanaf, dagen, inWerkdagen }: Termijn, stilstanden: readonly Stilstand[]): string | undefined {
  const open = stilstanden.find(({ tot }) => tot === undefined)
  let dag = vanaf
  for (let geteld = 0; geteld < dagen; ) {
    dag = plusDagen(dag, 1)
    if (open && dag > open.vanaf) return undefined
    if (!staatStil(dag, stilstanden) && (!inWerkdagen || isWerkdag(dag))) geteld += 1
  }
  return dag
}

/**
 * How many days a term of months has that runs from a day: to the same date of the last month, or the last day of a month that has no such
 * date (Regulation (EEC, Euratom) 1182/71, art. 3). Pure.
 */
export function dagenInMaanden(vanaf: string, maanden: number): number {
  return dagenTussen(vanaf, plusMaanden(vanaf, maanden))
}

/** How the clock of a term stands today. Pure. */
export function klokVan(termijn: Termijn, stilstanden: readonly Stilstand[], vandaag: string): Klokstand {
  const uiterlijk = uiterlijkVan(termijn, stilstanden)
  if (uiterlijk) return { stand: 'loopt', uiterlijk, nogDagen: dagenTussen(vandaag, uiterlijk) }
  const sinds = stilstanden.find(({ tot }) => tot === undefined)?.vanaf ?? vandaag
  return { stand: 'stil', sinds, overDagen: termijn.dagen - telDagen(termijn, stilstanden, sinds) }
}

/** How many days of a term have passed on a day. */
function telDagen({ vanaf, inWerkdagen }: Termijn, stilstanden: readonly Stilstand[], tot: string): number {
  const dagen = Array.from({ length: Math.max(0, dagenTussen(vanaf, tot)) }, (_, nummer) => plusDagen(vanaf, nummer + 1))
  return dagen.filter((dag) => !staatStil(dag, stilstanden) && (!inWerkdagen || isWerkdag(dag))).length
}

function staatStil(dag: string, stilstanden: readonly Stilstand[]): boolean {
  return stilstanden.some(({ vanaf, tot }) => dag > vanaf && (tot === undefined || dag <= tot))
}
