import { db } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { nu } from '@/lib/platform/klok'

/** Notes that somebody asked for a case that is there and not for them: who and when, not which one. */
export async function noteerWeigering(medewerkerId: string): Promise<void> {
  await db.weigering.create({ data: { id: nieuwId(), medewerkerId, op: nu() } })
}

/** When that happened, from a moment on. */
export async function listWeigeringen(medewerkerId: string, vanaf: Date): Promise<Date[]> {
  const rijen = await db.weigering.findMany({ where: { medewerkerId, op: { gte: vanaf } }, select: { op: true } })
  return rijen.map(({ op }) => op)
}
