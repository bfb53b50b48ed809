import { db } from '@/lib/platform/database'

/** A document that an aanvraag brought: enough to name it and to download it. */
export type DocumentBijAanvraag = { id: string; documenttype: string; nummer: string }

/** What was issued to a citizen for one aanvraag, in the order of issue. */
export async function listDocumentenBijAanvraag(burgerId: string, aanvraagId: string): Promise<DocumentBijAanvraag[]> {
  const versies = await db.versie.findMany({
    where: { aanvraagId, document: { burgerId } },
    orderBy: { id: 'asc' },
    select: { nummer: true, document: { select: { id: true, documenttype: true } } },
  })
  return versies.map(({ nummer, document }) => ({ ...document, nummer }))
}
