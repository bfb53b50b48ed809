import type { Bewijs } from '@/lib/inzage/noteer-inzage'
import { db } from '@/lib/platform/database'
import { type DocumentDetail, findDocument } from './find-document'
import { getDocumenttype } from './find-documenttype'

/** Which document has a number: nothing of what it says. */
export type DocumentKop = { id: string; burgerId: string; documenttype: string; betrokkene?: string; kanVerbeteren: boolean; isGeldig: boolean }

/** The document that has a versie with this number, or undefined. */
export async function findDocumentKop(nummer: string): Promise<DocumentKop | undefined> {
  const versie = await db.versie.findUnique({ where: { nummer }, include: { document: true } })
  if (!versie) return undefined
  const { id, burgerId, documenttype, onderwerp, inszVersleuteld } = versie.document
  const kanVerbeteren = inszVersleuteld !== null && getDocumenttype(documenttype).haalGegevens !== undefined
  return { id, burgerId, documenttype, betrokkene: inszVersleuteld ? onderwerp : undefined, kanVerbeteren, isGeldig: versie.status === 'geldig' }
}

/** A document with its chain, for who proves that the look was noted. */
export async function leesDocument(_bewijs: Bewijs, { id, burgerId }: DocumentKop): Promise<DocumentDetail> {
  const document = await findDocument(burgerId, id)
  if (!document) throw new Error('a document with a versie can be read')
  return document
}
