import { db } from '@/lib/platform/database'

/** Those of some cases in which staff wrote to the citizen since a moment. */
export async function listBeschreven(aanvraagIds: string[], sinds: Date): Promise<Set<string>> {
  const rijen = await db.gespreksbericht.findMany({
    where: { aanvraagId: { in: aanvraagIds }, door: 'medewerker', verstuurdOp: { gte: sinds } },
    select: { aanvraagId: true },
  })
  return new Set(rijen.map(({ aanvraagId }) => aanvraagId))
}
