import { db } from '@/lib/platform/database'
import type { Medewerker } from '@/prisma/client/client'

/** What a member of staff is there for. */
type Aangesteld = Pick<Medewerker, 'id' | 'rol' | 'team' | 'diensten'>

const AANGESTELD = { id: true, rol: true, team: true, diensten: true } as const

/** A member of staff with the role, the team and the diensten that they had when they last signed in. */
export async function findMedewerker(id: string): Promise<Aangesteld | undefined> {
  return (await db.medewerker.findUnique({ where: { id }, select: AANGESTELD })) ?? undefined
}

/** The same of several, by their ids. */
export async function findMedewerkers(ids: readonly string[]): Promise<Map<string, Aangesteld>> {
  const rijen = await db.medewerker.findMany({ where: { id: { in: [...new Set(ids)] } }, select: AANGESTELD })
  return new Map(rijen.map((rij) => [rij.id, rij]))
}
