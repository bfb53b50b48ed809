import type { BronFout } from '@/lib/bronnen/bron-vraag'
import type { Gezin, Persoon } from '@/lib/bronnen/personen/persoon'
import type { Insz } from '@/lib/gegevens/insz'
import type { Result } from '@/lib/platform/result'
import { leesGezin, leesPersoon } from './lees-persoon'
import type { Aanleiding } from './noteer-inzage'

/** What the registers say of a person, each part or why it is missing. */
export type EigenGegevens = { persoon: Result<Persoon, BronFout>; gezin: Result<Gezin, BronFout> }

/** Asks the registers what they know of a person, for that person: side by side, so that a silent one costs the wait of one. */
export async function leesEigenGegevens(insz: Insz): Promise<EigenGegevens> {
  const aanleiding: Aanleiding = { door: { soort: 'systeem' }, doel: 'gegevens-tonen' }
  const [persoon, gezin] = await Promise.all([leesPersoon(aanleiding, insz), leesGezin(aanleiding, insz)])
  return { persoon, gezin }
}
