import { koppenVan } from '@/lib/aanvragen/find-aanvraag'
import { listWachtende, telWachtende } from '@/lib/vierogen/list-voorbereidingen'
import type { Voorbereiding } from '@/lib/vierogen/voorbereiding'
import { type Behandelaar, isVan } from './behandelaar'

/** More than a team ever has waiting: what is for somebody is not hidden behind what is not. */
const ALLES = 10_000

/**
 * What waits for this person to approve or send back, the oldest first. Who has only some diensten of the team sees no decision on a case of
 * another. The caller knows that they may approve.
 */
export async function listWachtendeVoor(medewerker: Behandelaar): Promise<Voorbereiding[]> {
  const { id: medewerkerId, team, diensten = [] } = medewerker
  if (diensten.length === 0) return listWachtende({ team, medewerkerId })
  const wachtend = await listWachtende({ team, medewerkerId }, ALLES)
  const koppen = await koppenVan(wachtend.flatMap(({ soort, onderwerp }) => (soort === 'besluit' ? [onderwerp] : [])))
  return wachtend.filter(({ onderwerp }) => {
    const kop = koppen.get(onderwerp)
    return !kop || isVan(medewerker, kop)
  })
}

/** How much waits for this person. */
export async function telWachtendeVoor(medewerker: Behandelaar): Promise<number> {
  const { id: medewerkerId, team, diensten = [] } = medewerker
  return diensten.length === 0 ? telWachtende({ team, medewerkerId }) : (await listWachtendeVoor(medewerker)).length
}
