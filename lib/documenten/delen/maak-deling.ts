import { inTransactie, type Tx } from '@/lib/platform/database'
import { isId, nieuweDeelsleutel, nieuwId } from '@/lib/platform/ids'
import { isoDag, naarDatum, stadsNu, vandaag } from '@/lib/platform/klok'
import { mislukt, ok, type Result } from '@/lib/platform/result'
import { versleutel } from '@/lib/platform/versleuteling'
import { slotOpDocument } from '../geef-uit'
import { isGeldig } from '../vernieuwing'
import { heeftMinste } from './deelinhoud'
import type { Deelvraag } from './deelregels'
import { deelHash } from './deelsleutel'

/** So many links of one document can run at once: more cannot be overseen. */
export const MAX_LOPENDE_DELINGEN = 20

/** Why no link was made: no such document of this citizen, nothing to share of it, or too many run already. */
export type Deelweigering = { code: 'niet-gevonden' | 'niet-geldig' | 'te-veel' }

/**
 * Makes a link by which one receiver sees a valid document of this citizen, or the least of it. The secret is given here
 * and nowhere else: what is kept of it cannot be turned back.
 */
export async function maakDeling(burgerId: string, documentId: string, vraag: Deelvraag): Promise<Result<{ sleutel: string }, Deelweigering>> {
  if (!isId(documentId)) return mislukt({ code: 'niet-gevonden' })
  return inTransactie(async (tx) => {
    const document = await tx.document.findFirst({ where: { id: documentId, burgerId }, select: { documenttype: true } })
    if (!document) return mislukt({ code: 'niet-gevonden' as const })
    await slotOpDocument(tx, documentId)
    const versie = await tx.versie.findFirst({ where: { documentId, status: 'geldig' }, select: { id: true, status: true, geldigTot: true } })
    const geldigTot = versie?.geldigTot ? isoDag(versie.geldigTot) : undefined
    if (!versie || !isGeldig({ status: versie.status, geldigTot }, vandaag())) return mislukt({ code: 'niet-geldig' as const })
    if (vraag.wat === 'minste' && !heeftMinste(document.documenttype)) throw new Error(`documenttype ${document.documenttype} has no least to share`)
    if ((await telLopende(tx, documentId)) >= MAX_LOPENDE_DELINGEN) return mislukt({ code: 'te-veel' as const })
    return ok({ sleutel: await schrijfDeling(tx, documentId, versie.id, vraag) })
  })
}

async function schrijfDeling(tx: Tx, documentId: string, versieId: string, { wat, ontvanger, doel, totEnMet, keren }: Deelvraag): Promise<string> {
  const id = nieuwId()
  const sleutel = nieuweDeelsleutel()
  await tx.deling.create({
    data: {
      id,
      documentId,
      versieId,
      sleutelHash: deelHash(sleutel),
      wat,
      ontvangerVersleuteld: versleutel(ontvanger, `deling:${id}`),
      doelVersleuteld: versleutel(doel, `deling:${id}`),
      totEnMet: naarDatum(totEnMet),
      maxOpeningen: keren,
      gemaaktOp: stadsNu(),
    },
  })
  return sleutel
}

function telLopende(tx: Tx, documentId: string): Promise<number> {
  const lopend = { beeindigdOp: null, totEnMet: { gte: naarDatum(vandaag()) }, geopend: { lt: tx.deling.fields.maxOpeningen } }
  return tx.deling.count({ where: { documentId, ...lopend } })
}
