import { db } from '@/lib/platform/database'

/** What a message is about. */
export type Onderwerp = { aanvraagId?: string; documentId?: string }

/** What these messages are about, by their ids. */
export async function onderwerpenVan(ids: string[]): Promise<Map<string, Onderwerp>> {
  if (ids.length === 0) return new Map()
  const rijen = await db.bericht.findMany({ where: { id: { in: ids } }, select: { id: true, aanvraagId: true, documentId: true } })
  return new Map(rijen.map(({ id, aanvraagId, documentId }) => [id, { aanvraagId: aanvraagId ?? undefined, documentId: documentId ?? undefined }]))
}
