import { db } from '@/lib/platform/database'
import type { Medewerker } from '@/prisma/client/client'

/** A member of staff with the role, the team and the diensten that they had when they last signed in. */
export async function findMedewerker(id: string): Promise<Pick<Medewerker, 'id' | 'rol' | 'team' | 'diensten'> | undefined> {
  return (await db.medewerker.findUnique({ where: { id }, select: { id: true, rol: true, team: true, diensten: true } })) ?? undefined
}
