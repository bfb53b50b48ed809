import { betrokkeneVanBurger } from '@/lib/burgers/betrokkene'
import type { Bewijs } from '@/lib/inzage/noteer-inzage'
import { db } from '@/lib/platform/database'
import { isId } from '@/lib/platform/ids'
import { leesWensen, type Wensen } from './wensen'

/** What this citizen said to need at a visit of their own. */
export async function findEigenWensen(burgerId: string, id: string): Promise<Wensen> {
  const rij = isId(id) ? await db.afspraak.findFirst({ where: { id, burgerId }, select: { wensenVersleuteld: true } }) : null
  return leesWensen('afspraak', id, rij?.wensenVersleuteld ?? null)
}

/** What the person of a visit needs, for who receives them. Asks for the proof that this look was noted, and reads nobody else's. */
export async function leesWensenVoor(bewijs: Bewijs, id: string): Promise<Wensen> {
  const { burgerId, wensenVersleuteld } = await db.afspraak.findUniqueOrThrow({ where: { id }, select: { burgerId: true, wensenVersleuteld: true } })
  const past = burgerId && bewijs.soort === 'genoteerd' && bewijs.betrokkene === (await betrokkeneVanBurger(burgerId))
  if (!past) throw new Error('this proof is about somebody else')
  return leesWensen('afspraak', id, wensenVersleuteld)
}
