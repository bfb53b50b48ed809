import { db } from '@/lib/platform/database'
import { isoDag } from '@/lib/platform/klok'

/** When the valid documents of a citizen were issued, by kind. */
export async function listUitgegeven(burgerId: string): Promise<{ documenttype: string; op: string }[]> {
  const rijen = await db.versie.findMany({
    where: { status: 'geldig', document: { burgerId } },
    select: { uitgegevenOp: true, document: { select: { documenttype: true } } },
    take: MEEST,
  })
  return rijen.map(({ uitgegevenOp, document: { documenttype } }) => ({ documenttype, op: isoDag(uitgegevenOp) }))
}

const MEEST = 200
