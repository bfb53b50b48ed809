import { db } from '@/lib/platform/database'
import { isoDag, vandaag } from '@/lib/platform/klok'
import { ontsleutel } from '@/lib/platform/versleuteling'
import { getDocumenttype } from './find-documenttype'
import { isGeldig } from './vernieuwing'
import { ZICHTBAAR } from './zichtbaar'

/** A document as its holder sees it in the list. */
export type DocumentRegel = {
  id: string
  documenttype: string
  /** Name of whom it is about, where the kind says so. */
  over?: string
  vernieuwt: boolean
  beletsel?: string
  versie?: { nummer: string; uitgegevenOp: string; geldigTot?: string; isGeldig: boolean; reden: string }
}

/** The documents of a citizen, newest first; those that could not be issued stand there with why. */
export async function listDocumenten(burgerId: string): Promise<DocumentRegel[]> {
  const rijen = await db.document.findMany({
    where: { burgerId, ...ZICHTBAAR },
    orderBy: { gemaaktOp: 'desc' },
    include: { versies: { orderBy: { volgnummer: 'desc' }, take: 1 } },
  })
  return rijen.map(({ id, documenttype, vernieuwt, beletsel, versies: [versie] }) => ({
    id,
    documenttype,
    over: versie && overWie(documenttype, versie),
    vernieuwt,
    beletsel: beletsel ?? undefined,
    versie: versie && {
      nummer: versie.nummer,
      reden: versie.reden,
      uitgegevenOp: isoDag(versie.uitgegevenOp),
      geldigTot: versie.geldigTot ? isoDag(versie.geldigTot) : undefined,
      isGeldig: isGeldig({ status: versie.status, geldigTot: versie.geldigTot ? isoDag(versie.geldigTot) : null }, vandaag()),
    },
  }))
}

function overWie(documenttype: string, versie: { id: string; gegevensVersleuteld: string | null }): string | undefined {
  const { over, gegevens } = getDocumenttype(documenttype)
  if (!versie.gegevensVersleuteld) return undefined
  return over?.(gegevens.parse(JSON.parse(ontsleutel(versie.gegevensVersleuteld, `versie:${versie.id}`))))
}
