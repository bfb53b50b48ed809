import type { Plek } from './afstand'

/**
 * A counter of the city. `voorbeeld` marks what no source confirms: it is a sample until the city fills it in.
 * `plek` is where it is, roughly: to say which place is near.
 */
export type Loket = { code: string; naam: string; soort: 'regio' | 'stad'; adres?: string; plek: Plek; voorbeeld: boolean }

/**
 * The ten counters: four regioloketten and six stadsloketten since the reform of December 2022
 * (pzc.nl, vrt.be). Addresses only where a source gives one.
 */
export const LOKETTEN: readonly Loket[] = [
  { code: 'antwerpen', naam: 'Regioloket Antwerpen', soort: 'regio', plek: [51.22, 4.4], voorbeeld: true },
  {
    code: 'deurne',
    naam: 'Regioloket Deurne',
    soort: 'regio',
    adres: 'Maurice Dequeeckerplein 1, 2100 Deurne',
    plek: [51.22, 4.465],
    voorbeeld: false,
  },
  { code: 'merksem', naam: 'Regioloket Merksem', soort: 'regio', plek: [51.245, 4.445], voorbeeld: true },
  { code: 'wilrijk', naam: 'Regioloket Wilrijk', soort: 'regio', plek: [51.17, 4.395], voorbeeld: true },
  { code: 'bezali', naam: 'Stadsloket Berendrecht-Zandvliet-Lillo', soort: 'stad', plek: [51.345, 4.315], voorbeeld: true },
  { code: 'ekeren', naam: 'Stadsloket Ekeren', soort: 'stad', plek: [51.28, 4.42], voorbeeld: true },
  {
    code: 'borgerhout',
    naam: 'Stadsloket Borgerhout',
    soort: 'stad',
    adres: 'Moorkensplein 1, 2140 Borgerhout',
    plek: [51.212, 4.44],
    voorbeeld: false,
  },
  { code: 'hoboken', naam: 'Stadsloket Hoboken', soort: 'stad', plek: [51.175, 4.35], voorbeeld: true },
  { code: 'linkeroever', naam: 'Stadsloket Linkeroever', soort: 'stad', plek: [51.225, 4.375], voorbeeld: true },
  { code: 'berchem', naam: 'Stadsloket Berchem', soort: 'stad', plek: [51.193, 4.425], voorbeeld: true },
]

/** The counter with this code, or undefined when there is none. */
export function findLoket(code: string): Loket | undefined {
  return LOKETTEN.find((kandidaat) => kandidaat.code === code)
}

/** The counter with this code; another is a bug. */
export function getLoket(code: string): Loket {
  const loket = findLoket(code)
  if (!loket) throw new Error(`loket ${code} does not exist`)
  return loket
}
