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

/** So many of one person are shown at once. */
const GETOOND = 20

/**
 * What a citizen sent that is of a team, or of some of its diensten, the newest first; and how many cases they have besides. Headers only.
 */
export async function listZakenVanBurger(
  burgerId: string,
  { team, diensten = [] }: { team: string; diensten?: readonly string[] },
): Promise<{ zaken: AanvraagKop[]; andere: number }> {
  const alle = { burgerId, status: { not: 'concept' as const } }
  const eigen = { ...alle, team, ...(diensten.length > 0 ? { dienst: { in: [...diensten] } } : {}) }
  const [rijen, aantal] = await Promise.all([
    db.aanvraag.findMany({ where: eigen, orderBy: [{ ingediendOp: 'desc' }, { id: 'desc' }], take: GETOOND }),
    db.aanvraag.count({ where: alle }),
  ])
  return { zaken: rijen.map(maakKop), andere: aantal - rijen.length }
}
