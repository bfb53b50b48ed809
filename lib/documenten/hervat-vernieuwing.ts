import { addJob } from '@/lib/jobs/add-job'
import type { Tx } from '@/lib/platform/database'
import { later, naarDatum, stadsNu, uren, vandaag } from '@/lib/platform/klok'

/** A register is not asked the same thing again sooner than this. */
const RUST = uren(24)

/**
 * The way back for a document that a register refused: when its holder signs in, it is asked once more, at most once a
 * day. What the register does not have, and what ended by a death, comes back by the feed of changes alone.
 */
export async function hervatVernieuwing(tx: Tx, burgerId: string): Promise<void> {
  const gestopte = await tx.document.findMany({
    where: { burgerId, vernieuwt: true, beletsel: 'bron-weigert', beletselOp: { lt: later(stadsNu(), -RUST) } },
    select: { id: true },
  })
  for (const { id } of gestopte) {
    await tx.document.update({ where: { id }, data: { vernieuwVanaf: naarDatum(vandaag()), beletselOp: stadsNu() } })
    await addJob(tx, 'vernieuw-document', { documentId: id }, { sleutel: `vernieuw:${id}` })
  }
}
