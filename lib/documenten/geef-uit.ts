import type { Insz } from '@/lib/gegevens/insz'
import { betrokkeneVan } from '@/lib/inzage/noteer-inzage'
import type { Tx } from '@/lib/platform/database'
import { nieuwDocumentnummer, nieuwId } from '@/lib/platform/ids'
import { dagVan, isoDag, naarDatum, stadsNu, vandaag } from '@/lib/platform/klok'
import { versleutel } from '@/lib/platform/versleuteling'
import type { Versie } from '@/prisma/client/client'
import { nieuweControle } from './controle/controlecode'
import type { Documenttaal, EenDocumenttype } from './define-documenttype'
import { getDocumenttype } from './find-documenttype'
import { maakDruk } from './maak-druk'
import { gatVanaf, termijnen } from './vernieuwing'

/** Why a versie is issued; the citizen reads it. */
export const UITGIFTEREDENEN = ['eerste-aanmelding', 'vernieuwing', 'register-gewijzigd', 'aanvraag', 'verbetering'] as const
export type Uitgiftereden = (typeof UITGIFTEREDENEN)[number]

/** What was withdrawn comes back only when a person asks for it. */
const NA_INTREKKING: readonly Uitgiftereden[] = ['aanvraag', 'verbetering']

/** Which document: `onderwerp` is whom it is about, or the reference of the case that it is about. */
export type Onderwerp = {
  burgerId: string
  documenttype: string
  onderwerp: { insz: Insz } | { referentie: string }
  /** For one request only: it does not renew and does not follow the registers. */
  eenmalig?: boolean
}

/** What is to be issued. */
export type Uitgifte = Onderwerp & {
  gegevens: Record<string, unknown>
  taal: string
  reden: Uitgiftereden
  aanvraagId?: string
  /** Issue only while this is the valid versie (null: while there is none): a renewal that was overtaken does nothing. */
  vervangt?: string | null
}

/** The versie that was issued, or undefined when another was faster. */
export type Uitgegeven = { versieId: string; documentId: string; nummer: string } | undefined

/**
 * Issues a versie and replaces the valid one, if there is one, as one change: the document's row is locked, so
 * that nobody ever sees two or none. What it prints and its template are frozen here; the file is made at the first
 * look. For one aanvraag a document is issued once, and what was withdrawn comes back only for an aanvraag or as its correction.
 */
export async function geefUit(tx: Tx, uitgifte: Uitgifte): Promise<Uitgegeven> {
  const soort = getDocumenttype(uitgifte.documenttype)
  const documentId = await openDocument(tx, uitgifte)
  await slotOpDocument(tx, documentId)
  if (uitgifte.aanvraagId) {
    const eerder = await tx.versie.findFirst({ where: { documentId, aanvraagId: uitgifte.aanvraagId } })
    if (eerder) return { versieId: eerder.id, documentId, nummer: eerder.nummer }
  }
  const laatste = (await tx.versie.findFirst({ where: { documentId }, orderBy: { volgnummer: 'desc' } })) ?? undefined
  const geldige = laatste?.status === 'geldig' ? laatste : undefined
  if (uitgifte.vervangt !== undefined && (geldige?.id ?? null) !== uitgifte.vervangt) return undefined
  if (uitgifte.reden === 'eerste-aanmelding' && laatste) return undefined
  if (laatste?.status === 'ingetrokken' && !NA_INTREKKING.includes(uitgifte.reden)) return undefined
  if (geldige) await beeindig(tx, geldige.id, 'vervangen', uitgifte.reden)
  return schrijfVersie(tx, uitgifte, soort, documentId, laatste)
}

/** One at a time changes a document: whoever comes second sees what the first one wrote. */
export async function slotOpDocument(tx: Tx, documentId: string): Promise<void> {
  await tx.$queryRaw`select id from document where id = ${documentId}::uuid for update`
}

/** Ends a valid versie; the count says whether it still was. */
export async function beeindig(tx: Tx, versieId: string, status: 'vervangen' | 'vervallen' | 'ingetrokken', reden: string): Promise<boolean> {
  const { count } = await tx.versie.updateMany({ where: { id: versieId, status: 'geldig' }, data: { status, eindeOp: stadsNu(), eindeReden: reden } })
  return count === 1
}

/**
 * The id of the document that something is issued in, made when it is not there yet. Whoever asks a register first
 * makes it before: a change that the register tells of in the meantime then finds it.
 */
export async function openDocument(tx: Tx, uitgifte: Onderwerp): Promise<string> {
  const { burgerId, documenttype } = uitgifte
  const onderwerp = 'insz' in uitgifte.onderwerp ? betrokkeneVan(uitgifte.onderwerp) : uitgifte.onderwerp.referentie
  const sleutel = { burgerId_documenttype_onderwerp: { burgerId, documenttype, onderwerp } }
  const bestaand = await tx.document.findUnique({ where: sleutel, select: { id: true } })
  if (bestaand) return bestaand.id
  const id = nieuwId()
  const inszVersleuteld = 'insz' in uitgifte.onderwerp ? versleutel(uitgifte.onderwerp.insz, `document:${id}`) : null
  await tx.document.createMany({
    data: { id, burgerId, documenttype, onderwerp, inszVersleuteld, vernieuwt: kanVernieuwen(uitgifte), gemaaktOp: stadsNu() },
    skipDuplicates: true,
  })
  return (await tx.document.findUniqueOrThrow({ where: sleutel, select: { id: true } })).id
}

function kanVernieuwen({ documenttype, eenmalig, onderwerp }: Onderwerp): boolean {
  const { geldigheid, haalGegevens } = getDocumenttype(documenttype)
  return !eenmalig && 'insz' in onderwerp && geldigheid !== undefined && haalGegevens !== undefined
}

async function schrijfVersie(
  tx: Tx,
  uitgifte: Uitgifte,
  soort: EenDocumenttype,
  documentId: string,
  laatste: Versie | undefined,
): Promise<Uitgegeven> {
  const id = nieuwId()
  const nummer = nieuwDocumentnummer()
  const controle = nieuweControle(id)
  const dag = vandaag()
  const { geldigTot, vernieuwVanaf } = termijnen(soort.geldigheid, dag)
  const gat = laatste && gatVanaf({ geldigTot: laatsteDag(laatste) }, dag)
  const gegevens = soort.gegevens.parse(uitgifte.gegevens)
  const taal = uitgifte.taal as Documenttaal
  const druk = maakDruk(soort, gegevens, { taal, nummer, vervangtNummer: laatste?.nummer, uitgegevenOp: dag, geldigTot, controlecode: controle.code })
  await tx.versie.create({
    data: {
      id,
      documentId,
      nummer,
      volgnummer: (laatste?.volgnummer ?? 0) + 1,
      status: 'geldig',
      uitgegevenOp: naarDatum(dag),
      geldigTot: geldigTot ? naarDatum(geldigTot) : null,
      reden: uitgifte.reden,
      vervangtId: laatste?.id ?? null,
      gatVanaf: gat ? naarDatum(gat) : null,
      taal,
      sjabloonVersie: soort.sjabloonVersie,
      gegevensVersleuteld: versleutel(JSON.stringify(gegevens), `versie:${id}`),
      drukVersleuteld: versleutel(JSON.stringify(druk), `versie:${id}`),
      ...controle.kolommen,
      aanvraagId: uitgifte.aanvraagId ?? null,
      gemaaktOp: stadsNu(),
    },
  })
  await planVernieuwing(tx, documentId, kanVernieuwen(uitgifte) ? vernieuwVanaf : undefined)
  return { versieId: id, documentId, nummer }
}

/** A document that renews goes on to do so, also when one versie of it was made for one request only. */
async function planVernieuwing(tx: Tx, documentId: string, vernieuwVanaf: string | undefined): Promise<void> {
  const zonderBeletsel = { beletsel: null, beletselOp: null }
  if (!vernieuwVanaf) await tx.document.update({ where: { id: documentId }, data: zonderBeletsel })
  else await tx.document.update({ where: { id: documentId }, data: { ...zonderBeletsel, vernieuwt: true, vernieuwVanaf: naarDatum(vernieuwVanaf) } })
}

/** The last day on which a versie could be relied on: its own, or the day on which it was ended before that. */
function laatsteDag({ geldigTot, eindeOp, status }: Versie): string | undefined {
  const eigen = geldigTot ? isoDag(geldigTot) : undefined
  if (status === 'geldig' || !eindeOp) return eigen
  const beeindigd = dagVan(eindeOp)
  return eigen && eigen < beeindigd ? eigen : beeindigd
}
