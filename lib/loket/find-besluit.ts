import { db } from '@/lib/platform/database'
import { ontsleutel } from '@/lib/platform/versleuteling'
import type { Besluit } from '@/prisma/client/client'

/** A decision as it is read. */
export type BesluitRegel = Pick<Besluit, 'uitkomst' | 'motivering' | 'medewerkerId' | 'op' | 'uitgevoerdOp'> & {
  goedgekeurdDoor?: string
  /** The same in English, where staff wrote it. */
  uitleg?: string
}

/** A decision that a register refused. */
export type VervallenBesluit = Pick<Besluit, 'motivering' | 'vervallenReden' | 'vervallenOp'>

/** The decision that holds for an aanvraag; the caller has read the aanvraag itself with a proof. */
export async function findBesluit(aanvraagId: string): Promise<BesluitRegel | undefined> {
  const rij = await db.besluit.findFirst({ where: { aanvraagId, vervallenOp: null } })
  return rij ? maakBesluit(rij) : undefined
}

/** A row as it is read. */
export function maakBesluit(rij: Besluit): BesluitRegel {
  const { id, uitkomst, uitleg, medewerkerId, goedgekeurdDoor, op, uitgevoerdOp } = rij
  return {
    uitkomst,
    motivering: leesMotivering(rij),
    uitleg: uitleg ? ontsleutel(uitleg, `besluit:${id}`) : undefined,
    medewerkerId,
    goedgekeurdDoor: goedgekeurdDoor ?? undefined,
    op,
    uitgevoerdOp,
  }
}

/** The decisions that lapsed because a register refused them, newest first. */
export async function listVervallenBesluiten(aanvraagId: string): Promise<VervallenBesluit[]> {
  const rijen = await db.besluit.findMany({ where: { aanvraagId, vervallenOp: { not: null } }, orderBy: { vervallenOp: 'desc' } })
  return rijen.map((rij) => ({ motivering: leesMotivering(rij), vervallenReden: rij.vervallenReden, vervallenOp: rij.vervallenOp }))
}

/** A reason is about a person, so it is stored encrypted. */
function leesMotivering({ id, motivering }: Pick<Besluit, 'id' | 'motivering'>): string {
  return ontsleutel(motivering, `besluit:${id}`)
}
