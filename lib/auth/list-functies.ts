import { db } from '@/lib/platform/database'
import type { Rol } from '@/prisma/client/client'

/** What a member of staff is, for who may know the function and not the name. */
export type Functie = { rol: Rol; team: string }

/** The functions of members of staff, by their ids. */
export async function listFuncties(medewerkerIds: string[]): Promise<Map<string, Functie>> {
  if (medewerkerIds.length === 0) return new Map()
  const rijen = await db.medewerker.findMany({ where: { id: { in: medewerkerIds } }, select: { id: true, rol: true, team: true } })
  return new Map(rijen.map(({ id, rol, team }) => [id, { rol, team }]))
}
