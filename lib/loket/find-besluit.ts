import { db } from '@/lib/platform/database'
import type { Besluit } from '@/prisma/client/client'

/** A decision as it is read. */
export type BesluitRegel = Pick<Besluit, 'uitkomst' | 'motivering' | 'medewerkerId' | 'op' | 'uitgevoerdOp'>

/** The decision that holds for an aanvraag; the caller has read the aanvraag itself with a proof. */
export async function findBesluit(aanvraagId: string): Promise<BesluitRegel | undefined> {
  const besluit = await db.besluit.findFirst({
    where: { aanvraagId, vervallenOp: null },
    select: { uitkomst: true, motivering: true, medewerkerId: true, op: true, uitgevoerdOp: true },
  })
  return besluit ?? undefined
}

/** The decisions that lapsed because a register refused them, newest first. */
export function listVervallenBesluiten(aanvraagId: string): Promise<Pick<Besluit, 'motivering' | 'vervallenReden' | 'vervallenOp'>[]> {
  return db.besluit.findMany({
    where: { aanvraagId, vervallenOp: { not: null } },
    orderBy: { vervallenOp: 'desc' },
    select: { motivering: true, vervallenReden: true, vervallenOp: true },
  })
}
