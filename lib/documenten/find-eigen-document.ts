import type { Insz } from '@/lib/gegevens/insz'
import { betrokkeneVan } from '@/lib/inzage/noteer-inzage'
import { db } from '@/lib/platform/database'
import { isoDag, vandaag } from '@/lib/platform/klok'
import { isGeldig } from './vernieuwing'

/** A document that answers a question before it is asked. */
export type EigenDocument = { id: string; nummer: string; uitgegevenOp: string; geldigTot?: string }

/** The valid document of a kind that a citizen has about themself, or undefined. One about a child does not count. */
export async function findEigenDocument(burgerId: string, insz: Insz, documenttype: string): Promise<EigenDocument | undefined> {
  const versie = await db.versie.findFirst({
    where: { status: 'geldig', document: { burgerId, documenttype, onderwerp: betrokkeneVan({ insz }) } },
    select: { documentId: true, nummer: true, status: true, uitgegevenOp: true, geldigTot: true },
  })
  if (!versie) return undefined
  const geldigTot = versie.geldigTot ? isoDag(versie.geldigTot) : undefined
  if (!isGeldig({ status: versie.status, geldigTot }, vandaag())) return undefined
  return { id: versie.documentId, nummer: versie.nummer, uitgegevenOp: isoDag(versie.uitgegevenOp), geldigTot }
}
