import { isWerkdag, plusWerkdagen } from '@/lib/gegevens/werkdagen'
import { dagVan, momentOp } from '@/lib/platform/klok'

/** When the phone is answered, on working days: the first and the last moment, as `09:00`. */
export type Telefoonuren = { van: string; tot: string }

/** When somebody would rather be called. */
export const DAGDELEN = ['voormiddag', 'namiddag', 'hele-dag'] as const
export type Dagdeel = (typeof DAGDELEN)[number]

/** How a call ended. */
export const UITKOMSTEN = ['geholpen', 'afspraak', 'doorverwezen', 'niet-nodig', 'fout-nummer'] as const
export type Uitkomst = (typeof UITKOMSTEN)[number]

/** So often we call in vain. */
export const MAX_POGINGEN = 3

/** The longest that somebody may write. */
export const MAX_WOORDEN = 300
export const MAX_NAAM = 80

const NOEN = '12:00'

/** Opening hours as they are configured: `09:00-17:00`. Pure. */
export function leesUren(tekst: string): Telefoonuren {
  const [van = '', tot = ''] = tekst.split('-')
  return { van, tot }
}

/** The hours of a part of the day; undefined when the phone is not answered then. Pure. */
export function urenVan(dagdeel: Dagdeel, { van, tot }: Telefoonuren): Telefoonuren | undefined {
  const uren = { van: dagdeel === 'namiddag' && van < NOEN ? NOEN : van, tot: dagdeel === 'voormiddag' && tot > NOEN ? NOEN : tot }
  return uren.van < uren.tot ? uren : undefined
}

/** The parts of a day in which can be called. Pure. */
export function dagdelen(uren: Telefoonuren): Dagdeel[] {
  return DAGDELEN.filter((deel) => urenVan(deel, uren) !== undefined)
}

/**
 * The day on which we promise to call: today when that part of a working day has not begun yet (of a whole day: when it is still
 * morning), else the next working day. Public holidays are none. Pure.
 */
export function belDag(moment: Date, dagdeel: Dagdeel, uren: Telefoonuren): string {
  const dag = dagVan(moment)
  const begin = dagdeel === 'hele-dag' ? (uren.tot < NOEN ? uren.van : NOEN) : (urenVan(dagdeel, uren)?.van ?? uren.van)
  const uiterlijk = momentOp(dag, begin)
  return isWerkdag(dag) && uiterlijk && moment < uiterlijk ? dag : plusWerkdagen(dag, 1)
}
