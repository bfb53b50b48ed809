import { addJob } from '@/lib/jobs/add-job'
import type { Tx } from '@/lib/platform/database'
import { later, naarDatum, stadsNu, uren, vandaag } from '@/lib/platform/klok'
import { listVanzelf } from './list-vanzelf'

/** A register is not asked the same thing again sooner than this. */
const RUST = uren(24)

/**
 * What signing in brings besides. Kinds that came to the portal after somebody's first sign-in are issued. A document that a
 * register refused has its way back: it is asked once more, at most once a day. What the register does not have, and what ended by a death, comes back by the feed of changes alone.
 */
export async function hervatVernieuwing(tx: Tx, burgerId: string): Promise<void> {
  await beloofNieuweSoorten(tx, burgerId)
  const gestopte = await tx.document.findMany({
    where: { burgerId, vernieuwt: true, beletsel: 'bron-weigert', beletselOp: { lt: later(stadsNu(), -RUST) } },
    select: { id: true },
  })
  const documentIds = gestopte.map(({ id }) => id)
  if (documentIds.length === 0) return
  await tx.document.updateMany({ where: { id: { in: documentIds } }, data: { vernieuwVanaf: naarDatum(vandaag()), beletselOp: stadsNu() } })
  await addJob(tx, 'vernieuw-documenten', { documentIds }, { sleutel: `vernieuw:${documentIds[0]}` })
}

/** Every kind that comes by itself has its document, also one that was not issued. */
async function beloofNieuweSoorten(tx: Tx, burgerId: string): Promise<void> {
  const vanzelf = (await listVanzelf(burgerId, tx)).map(({ id }) => id)
  const bekend = await tx.document.groupBy({ by: ['documenttype'], where: { burgerId, documenttype: { in: vanzelf } } })
  if (bekend.length < vanzelf.length)
    await addJob(tx, 'geef-eerste-documenten-uit', { burgerId }, { sleutel: `eerste:${burgerId}`, houdBestaande: true })
}
