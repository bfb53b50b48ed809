import type { Insz } from '@/lib/gegevens/insz'
import { betrokkeneVan } from '@/lib/inzage/noteer-inzage'
import type { Tx } from '@/lib/platform/database'
import { nieuwDocumentnummer, nieuwId } from '@/lib/platform/ids'
import { isoDag, naarDatum, stadsNu, vandaag } from '@/lib/platform/klok'
import { versleutel } from '@/lib/platform/versleuteling'
import type { EenDocumenttype } from './define-documenttype'
import { getDocumenttype } from './find-documenttype'
import { gatVanaf, termijnen } from './vernieuwing'

/** Why a versie is issued; the citizen reads it. */
export type Uitgiftereden = 'eerste-aanmelding' | 'vernieuwing' | 'register-gewijzigd' | 'aanvraag'

/** What is to be issued. `onderwerp` is whom it is about, or the reference of the case that it is about. */
export type Uitgifte = {
  burgerId: string
  documenttype: string
  onderwerp: { insz: Insz } | { referentie: string }
  gegevens: Record<string, unknown>
  taal: string
  reden: Uitgiftereden
  aanvraagId?: string
  /** Issue only while this is the valid versie (null: while there is none): a renewal that was overtaken does nothing. */
  vervangt?: string | null
  /** For one request only: it does not renew and does not follow the registers. */
  eenmalig?: boolean
}

/** The versie that was issued, or undefined when another was faster. */
export type Uitgegeven = { versieId: string; documentId: string; nummer: string } | undefined

/**
 * Issues a versie and replaces the valid one, if there is one, as one change: the document's row is locked, so
 * that nobody ever sees two or none. Data and template are frozen here; the file is made at the first look.
 * For one aanvraag a document is issued once.
 */
export async function geefUit(tx: Tx, uitgifte: Uitgifte): Promise<Uitgegeven> {
  const soort = getDocumenttype(uitgifte.documenttype)
  const documentId = await openDocument(tx, uitgifte, soort)
  await tx.$queryRaw`select id from document where id = ${documentId}::uuid for update`
  const versies = await tx.versie.findMany({ where: { documentId }, orderBy: { volgnummer: 'desc' }, take: 1 })
  const geldige = await tx.versie.findFirst({ where: { documentId, status: 'geldig' } })
  if (uitgifte.aanvraagId) {
    const eerder = await tx.versie.findFirst({ where: { documentId, aanvraagId: uitgifte.aanvraagId } })
    if (eerder) return { versieId: eerder.id, documentId, nummer: eerder.nummer }
  }
  if (uitgifte.vervangt !== undefined && (geldige?.id ?? null) !== uitgifte.vervangt) return undefined
  if (uitgifte.reden === 'eerste-aanmelding' && geldige) return undefined
  if (geldige) await beeindig(tx, geldige.id, 'vervangen', uitgifte.reden)
  const laatste = versies[0]
  return schrijfVersie(tx, uitgifte, soort, documentId, {
    volgnummer: (laatste?.volgnummer ?? 0) + 1,
    vervangtId: laatste?.id,
    laatsteDag: laatste?.geldigTot ? isoDag(laatste.geldigTot) : undefined,
  })
}

/** Ends a valid versie; the count says whether it still was. */
export async function beeindig(tx: Tx, versieId: string, status: 'vervangen' | 'vervallen' | 'ingetrokken', reden: string): Promise<boolean> {
  const { count } = await tx.versie.updateMany({ where: { id: versieId, status: 'geldig' }, data: { status, eindeOp: stadsNu(), eindeReden: reden } })
  return count === 1
}

async function openDocument(tx: Tx, uitgifte: Uitgifte, soort: EenDocumenttype): Promise<string> {
  const { burgerId, documenttype } = uitgifte
  const onderwerp = 'insz' in uitgifte.onderwerp ? betrokkeneVan(uitgifte.onderwerp) : uitgifte.onderwerp.referentie
  const sleutel = { burgerId_documenttype_onderwerp: { burgerId, documenttype, onderwerp } }
  const bestaand = await tx.document.findUnique({ where: sleutel, select: { id: true } })
  if (bestaand) return bestaand.id
  const id = nieuwId()
  const inszVersleuteld = 'insz' in uitgifte.onderwerp ? versleutel(uitgifte.onderwerp.insz, `document:${id}`) : null
  const vernieuwt = !uitgifte.eenmalig && soort.geldigheid !== undefined && soort.haalGegevens !== undefined
  await tx.document.createMany({
    data: { id, burgerId, documenttype, onderwerp, inszVersleuteld, vernieuwt, gemaaktOp: stadsNu() },
    skipDuplicates: true,
  })
  return (await tx.document.findUniqueOrThrow({ where: sleutel, select: { id: true } })).id
}

async function schrijfVersie(
  tx: Tx,
  uitgifte: Uitgifte,
  soort: EenDocumenttype,
  documentId: string,
  keten: { volgnummer: number; vervangtId?: string; laatsteDag?: string },
): Promise<Uitgegeven> {
  const id = nieuwId()
  const nummer = nieuwDocumentnummer()
  const { geldigTot, vernieuwVanaf } = termijnen(soort.geldigheid, vandaag())
  const gat = gatVanaf({ geldigTot: keten.laatsteDag }, vandaag())
  await tx.versie.create({
    data: {
      id,
      documentId,
      nummer,
      volgnummer: keten.volgnummer,
      status: 'geldig',
      uitgegevenOp: naarDatum(vandaag()),
      geldigTot: geldigTot ? naarDatum(geldigTot) : null,
      reden: uitgifte.reden,
      vervangtId: keten.vervangtId ?? null,
      gatVanaf: gat ? naarDatum(gat) : null,
      taal: uitgifte.taal,
      sjabloonVersie: soort.sjabloonVersie,
      gegevensVersleuteld: versleutel(JSON.stringify(soort.gegevens.parse(uitgifte.gegevens)), `versie:${id}`),
      aanvraagId: uitgifte.aanvraagId ?? null,
      gemaaktOp: stadsNu(),
    },
  })
  const vernieuwt = !uitgifte.eenmalig && vernieuwVanaf !== undefined && soort.haalGegevens !== undefined
  await tx.document.update({
    where: { id: documentId },
    data: { vernieuwVanaf: vernieuwt ? naarDatum(vernieuwVanaf) : null, beletsel: null, beletselOp: null },
  })
  return { versieId: id, documentId, nummer }
}
