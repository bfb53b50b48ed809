import { db } from '@/lib/platform/database'
import type { Medewerker } from '@/prisma/client/client'

/** A member of staff with the role and the team that they had when they last signed in. */
export async function findMedewerker(id: string): Promise<Pick<Medewerker, 'id' | 'rol' | 'team'> | undefined> {
  return (await db.medewerker.findUnique({ where: { id }, select: { id: true, rol: true, team: true } })) ?? undefined
}
