import { db } from '@/lib/platform/database'
import { isId } from '@/lib/platform/ids'
import { isoDag, vandaag } from '@/lib/platform/klok'
import { standVan } from '../list-documenten'
import { ZICHTBAAR } from '../zichtbaar'
import { type Minste, minsteVan } from './deelinhoud'

/** A document that its holder may want to share: whether it is valid, and the least of it where its kind has that. */
export type Deelbaar = { documenttype: string; isGeldig: boolean; minste?: Minste }

/** What can be shared of a document of this citizen, or undefined when it is not there or not theirs. */
export async function findDeelbaar(burgerId: string, documentId: string): Promise<Deelbaar | undefined> {
  if (!isId(documentId)) return undefined
  const document = await db.document.findFirst({
    where: { id: documentId, burgerId, ...ZICHTBAAR },
    select: {
      documenttype: true,
      versies: { orderBy: { volgnummer: 'desc' }, take: 1, select: { id: true, status: true, geldigTot: true, gegevensVersleuteld: true } },
    },
  })
  if (!document) return undefined
  const {
    documenttype,
    versies: [versie],
  } = document
  const geldigTot = versie?.geldigTot ? isoDag(versie.geldigTot) : undefined
  if (!versie || standVan({ status: versie.status, geldigTot }, vandaag()) !== 'geldig') return { documenttype, isGeldig: false }
  return { documenttype, isGeldig: true, minste: minsteVan(documenttype, versie) }
}
