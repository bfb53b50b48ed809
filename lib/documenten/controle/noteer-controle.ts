import type { Tx } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { stadsNu } from '@/lib/platform/klok'
import type { Uitkomst, Wijze } from './antwoord'

/**
 * Writes that somebody checked, in the transaction of the answer: who holds the document sees it, and nothing of who
 * it was. What we did not issue is written too, so that it costs what the other costs.
 */
export async function noteerControle(tx: Tx, versieId: string | undefined, wijze: Wijze, uitkomst: Uitkomst): Promise<void> {
  await tx.controle.create({ data: { id: nieuwId(), versieId: versieId ?? null, wijze, uitkomst, op: stadsNu() }, select: { id: true } })
}
