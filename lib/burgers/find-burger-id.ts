import { db, type Tx } from '@/lib/platform/database'

/** The citizen who is named so in access lines now, if they ever signed in strongly enough to be known. */
export async function findBurgerId(via: Pick<Tx, 'burger'> = db, betrokkene: string): Promise<string | undefined> {
  const rij = await via.burger.findUnique({ where: { inszHash: betrokkene }, select: { id: true } })
  return rij?.id
}

/** The citizens who are named so in access lines now; nobody for who never signed in strongly enough. */
export async function findBurgerIds(betrokkenen: string[]): Promise<string[]> {
  const rijen = await db.burger.findMany({ where: { inszHash: { in: betrokkenen } }, select: { id: true } })
  return rijen.map(({ id }) => id)
}
