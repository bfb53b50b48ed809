import { db } from '@/lib/platform/database'
import { isId } from '@/lib/platform/ids'
import { stadsNu } from '@/lib/platform/klok'

/**
 * Ends a link of this citizen at once: nothing is opened with it any more, and what was opened a moment ago closes. Gives
 * the document that it was of; undefined when there is no such link of theirs. Doing it twice changes nothing.
 */
export async function beeindigDeling(burgerId: string, delingId: string): Promise<string | undefined> {
  if (!isId(delingId)) return undefined
  const deling = await db.deling.findFirst({ where: { id: delingId, document: { burgerId } }, select: { documentId: true } })
  if (!deling) return undefined
  await db.deling.updateMany({ where: { id: delingId, beeindigdOp: null }, data: { beeindigdOp: stadsNu() } })
  return deling.documentId
}
