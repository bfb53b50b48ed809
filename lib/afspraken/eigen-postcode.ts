import type { Burger } from '@/lib/burgers/get-burger'
import { leesPersoon } from '@/lib/inzage/lees-persoon'

/** The postcode at which the register has this person; undefined where it says nothing, or who signed in has shown no number. */
export async function findEigenPostcode({ insz }: Pick<Burger, 'insz'>): Promise<string | undefined> {
  if (!insz) return undefined
  const persoon = await leesPersoon({ door: { soort: 'systeem' }, doel: 'formulier-invullen' }, insz)
  return persoon.ok ? persoon.waarde.adres?.postcode : undefined
}
