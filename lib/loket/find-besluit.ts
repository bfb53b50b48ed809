import { db } from '@/lib/platform/database'
import type { Besluit } from '@/prisma/client/client'

/** The decision on an aanvraag; the caller has read the aanvraag itself with a proof. */
export async function findBesluit(aanvraagId: string): Promise<Pick<Besluit, 'uitkomst' | 'motivering' | 'op' | 'uitgevoerdOp'> | undefined> {
  return (
    (await db.besluit.findUnique({ where: { aanvraagId }, select: { uitkomst: true, motivering: true, op: true, uitgevoerdOp: true } })) ?? undefined
  )
}
