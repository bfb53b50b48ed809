import { plusDagen } from '@/lib/platform/klok'
import type { Dienstregel } from './dienst-record'

/** So long a dienst is new. */
const DAGEN_NIEUW = 120

/** What joined the catalogue lately, the latest first. */
export function listNieuw(diensten: readonly Dienstregel[], vandaag: string, max: number): Dienstregel[] {
  const grens = plusDagen(vandaag, -DAGEN_NIEUW)
  return diensten
    .filter(({ addedOn }) => addedOn !== undefined && addedOn >= grens && addedOn <= vandaag)
    .toSorted((een, ander) => (ander.addedOn ?? '').localeCompare(een.addedOn ?? ''))
    .slice(0, max)
}
