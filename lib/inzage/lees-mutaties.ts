import type { BronFout } from '@/lib/bronnen/bron-vraag'
import { geefMutaties } from '@/lib/bronnen/geef-mutaties'
import type { Mutatie, Mutatiebron } from '@/lib/bronnen/mutatie'
import type { Insz } from '@/lib/gegevens/insz'
import { ok, type Result } from '@/lib/platform/result'
import { betrokkeneVan } from './noteer-inzage'

/**
 * A change in a register, with the person named by hash: the feed is not a look at anybody's data. `nieuwInsz` says
 * that the person has that number from now on.
 */
export type Wijziging = { volgnummer: number; betrokkene: string; soort: Mutatie['soort']; datum: string; nieuwInsz?: Insz }

/** The changes after a given number in the feed of a register, oldest first; or why it does not answer. */
export async function leesMutaties(bron: Mutatiebron, vanaf: number, max: number): Promise<Result<Wijziging[], BronFout>> {
  const mutaties = await geefMutaties(bron, vanaf, max)
  if (!mutaties.ok) return mutaties
  return ok(mutaties.waarde.map(({ insz, ...wijziging }) => ({ ...wijziging, betrokkene: betrokkeneVan({ insz }) })))
}
