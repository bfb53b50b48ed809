import { db } from '@/lib/platform/database'
import { type AanvraagKop, maakKop } from './find-aanvraag'

const MEEST = 200

/** What these citizens sent, but one, the newest first: headers only, nothing of what was filled in. */
export async function listZakenVan(burgerIds: string[], behalveId: string): Promise<AanvraagKop[]> {
  if (burgerIds.length === 0) return []
  const rijen = await db.aanvraag.findMany({
    where: { burgerId: { in: burgerIds }, status: { not: 'concept' }, id: { not: behalveId } },
    orderBy: [{ ingediendOp: 'desc' }, { id: 'desc' }],
    take: MEEST,
  })
  return rijen.map(maakKop)
}
