import { findVertraging } from '@/lib/jobs/find-vertraging'
import { db } from '@/lib/platform/database'
import type { Onderwerp } from './onderwerpen-van'

/** Since when a mail to this citizen about a case or a document does not get away; undefined when all did. */
export async function findMailvertraging(burgerId: string, { aanvraagId, documentId }: Onderwerp): Promise<Date | undefined> {
  // One mail may be about several documents: its job names one message.
  const over = aanvraagId ? { aanvraagId } : documentId ? { documentId: { not: null } } : {}
  const wachtend = await db.bericht.findMany({ where: { burgerId, ...over, mailBeloofd: true, mailVerstuurdOp: null }, select: { id: true } })
  return findVertraging(wachtend.map(({ id }) => id))
}
