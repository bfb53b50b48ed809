import { db } from '@/lib/platform/database'
import { dagVan, stadsMoment } from '@/lib/platform/klok'

/** When something was asked of a dienst, by the city's calendar. */
export type Ingediend = { dienst: string; referentie: string; op: string }

/** What a citizen asked of these diensten and did not take back or was refused, newest first. */
export async function listIngediend(burgerId: string, diensten: string[]): Promise<Ingediend[]> {
  const rijen = await db.aanvraag.findMany({
    where: { burgerId, dienst: { in: diensten }, status: { notIn: ['concept', 'ingetrokken', 'geweigerd'] } },
    orderBy: { id: 'desc' },
    select: { dienst: true, referentie: true, ingediendOp: true },
    take: MEEST,
  })
  return rijen.flatMap(({ dienst, referentie, ingediendOp }) =>
    referentie && ingediendOp ? [{ dienst, referentie, op: dagVan(stadsMoment(ingediendOp)) }] : [],
  )
}

const MEEST = 200
