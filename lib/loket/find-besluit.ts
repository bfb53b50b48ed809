import { db } from '@/lib/platform/database'
import { ontsleutel } from '@/lib/platform/versleuteling'
import type { Besluit } from '@/prisma/client/client'

/** The decision on an aanvraag; the caller has read the aanvraag itself with a proof. */
export async function findBesluit(aanvraagId: string): Promise<Pick<Besluit, 'uitkomst' | 'motivering' | 'op' | 'uitgevoerdOp'> | undefined> {
  const rij = await db.besluit.findUnique({ where: { aanvraagId } })
  if (!rij) return undefined
  const { id, uitkomst, motivering, op, uitgevoerdOp } = rij
  return { uitkomst, motivering: ontsleutel(motivering, `besluit:${id}`), op, uitgevoerdOp }
}
