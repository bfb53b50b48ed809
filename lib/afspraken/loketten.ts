/** A counter of the city. `voorbeeld` marks what no source confirms: it is a sample until the city fills it in. */
export type Loket = { code: string; naam: string; adres?: string; voorbeeld: boolean }

/**
 * The ten counters: four regioloketten and six stadsloketten since the reform of December 2022
 * (pzc.nl, vrt.be). Addresses only where a source gives one.
 */
export const LOKETTEN: readonly Loket[] = [
  { code: 'antwerpen', naam: 'Regioloket Antwerpen', voorbeeld: true },
  { code: 'deurne', naam: 'Regioloket Deurne', adres: 'Maurice Dequeeckerplein 1, 2100 Deurne', voorbeeld: false },
  { code: 'merksem', naam: 'Regioloket Merksem', voorbeeld: true },
  { code: 'wilrijk', naam: 'Regioloket Wilrijk', voorbeeld: true },
  { code: 'bezali', naam: 'Stadsloket Berendrecht-Zandvliet-Lillo', voorbeeld: true },
  { code: 'ekeren', naam: 'Stadsloket Ekeren', voorbeeld: true },
  { code: 'borgerhout', naam: 'Stadsloket Borgerhout', adres: 'Moorkensplein 1, 2140 Borgerhout', voorbeeld: false },
  { code: 'hoboken', naam: 'Stadsloket Hoboken', voorbeeld: true },
  { code: 'linkeroever', naam: 'Stadsloket Linkeroever', voorbeeld: true },
  { code: 'berchem', naam: 'Stadsloket Berchem', voorbeeld: true },
]

/** Whether a code is one of the city's counters. */
export function isLoket(code: string): boolean {
  return LOKETTEN.some((loket) => loket.code === code)
}

/** The counter with this code; another is a bug. */
export function getLoket(code: string): Loket {
  const loket = LOKETTEN.find((kandidaat) => kandidaat.code === code)
  if (!loket) throw new Error(`loket ${code} does not exist`)
  return loket
}
