import { db } from '@/lib/platform/database'
import { isId } from '@/lib/platform/ids'
import { isoDag, vandaag } from '@/lib/platform/klok'
import { isGeldig } from './vernieuwing'
import { ZICHTBAAR } from './zichtbaar'

/** One issue of a document, as its holder reads it. */
export type VersieRegel = {
  nummer: string
  volgnummer: number
  stand: 'geldig' | 'verlopen' | 'vervangen' | 'vervallen' | 'ingetrokken'
  uitgegevenOp: string
  geldigTot?: string
  eindeOp?: Date
  eindeReden?: string
  reden: string
  gatVanaf?: string
}

/** A document with its whole chain, newest first. */
export type DocumentDetail = {
  id: string
  documenttype: string
  vernieuwt: boolean
  vernieuwVanaf?: string
  beletsel?: string
  versies: VersieRegel[]
}

/** A document of this citizen, or undefined when it is not there or not theirs. */
export async function findDocument(burgerId: string, documentId: string): Promise<DocumentDetail | undefined> {
  if (!isId(documentId)) return undefined
  const rij = await db.document.findFirst({
    where: { id: documentId, burgerId, ...ZICHTBAAR },
    include: { versies: { orderBy: { volgnummer: 'desc' } } },
  })
  if (!rij) return undefined
  return {
    id: rij.id,
    documenttype: rij.documenttype,
    vernieuwt: rij.vernieuwt,
    vernieuwVanaf: rij.vernieuwVanaf ? isoDag(rij.vernieuwVanaf) : undefined,
    beletsel: rij.beletsel ?? undefined,
    versies: rij.versies.map((versie) => {
      const geldigTot = versie.geldigTot ? isoDag(versie.geldigTot) : undefined
      const verlopen = versie.status === 'geldig' && !isGeldig({ status: versie.status, geldigTot }, vandaag())
      return {
        nummer: versie.nummer,
        volgnummer: versie.volgnummer,
        stand: verlopen ? 'verlopen' : versie.status,
        uitgegevenOp: isoDag(versie.uitgegevenOp),
        geldigTot,
        eindeOp: versie.eindeOp ?? undefined,
        eindeReden: versie.eindeReden ?? undefined,
        reden: versie.reden,
        gatVanaf: versie.gatVanaf ? isoDag(versie.gatVanaf) : undefined,
      }
    }),
  }
}
