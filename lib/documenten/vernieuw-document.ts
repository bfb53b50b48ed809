import { stuurBericht } from '@/lib/berichten/stuur-bericht'
import type { Aanleiding, Doel } from '@/lib/inzage/noteer-inzage'
import { db, inTransactie, type Tx } from '@/lib/platform/database'
import { isoDag, naarDatum, stadsNu, vandaag } from '@/lib/platform/klok'
import { ontsleutel } from '@/lib/platform/versleuteling'
import type { Document, Versie } from '@/prisma/client/client'
import type { EenDocumenttype } from './define-documenttype'
import { getDocumenttype } from './find-documenttype'
import { beeindig, geefUit, slotOpDocument, type Uitgiftereden } from './geef-uit'
import { gevolgVan, termijnen } from './vernieuwing'
import { vernummerPersoon } from './vernummer-persoon'

/** The renewal of one document that is due. Doing it twice, or in two workers at once, makes one successor. */
export async function vernieuwDocument(documentId: string): Promise<void> {
  const document = await db.document.findUniqueOrThrow({ where: { id: documentId } })
  if (!document.vernieuwVanaf || isoDag(document.vernieuwVanaf) > vandaag()) return
  await geefOpnieuwUit(documentId, 'vernieuwing', 'document-vernieuwen')
}

/**
 * A register says that something changed: a new versie at once, or the end of the document. When nothing of what it
 * prints changed it stays as it is; that also makes a repeated job do it once.
 */
export async function herzieDocument(documentId: string, mutatie: string): Promise<void> {
  const document = await db.document.findUniqueOrThrow({ where: { id: documentId } })
  if (!getDocumenttype(document.documenttype).herzieBij.some((soort) => soort === mutatie)) return
  await geefOpnieuwUit(documentId, 'register-gewijzigd', 'document-herzien')
}

/** A document as a renewal found it: with its last versie. */
type Stand = { document: Document; laatste?: Versie; geldige?: Versie }

async function geefOpnieuwUit(documentId: string, reden: Uitgiftereden, doel: Doel, vernummerd = false): Promise<void> {
  const stand = await leesStand(documentId)
  const { document, laatste, geldige } = stand
  const soort = getDocumenttype(document.documenttype)
  if (!document.vernieuwt || !soort.haalGegevens || !document.inszVersleuteld || laatste?.status === 'ingetrokken') return
  const insz = ontsleutel(document.inszVersleuteld, `document:${documentId}`)
  const aanleiding: Aanleiding = { door: { soort: 'systeem' }, doel }
  const gegevens = await soort.haalGegevens(aanleiding, insz, vandaag())
  if (!gegevens.ok) {
    const { code, nieuwInsz } = gegevens.fout
    if (!nieuwInsz || vernummerd) return verwerkBeletsel(stand, code)
    await inTransactie((tx) => vernummerPersoon(tx, document.onderwerp, nieuwInsz))
    return geefOpnieuwUit(documentId, reden, doel, true)
  }
  if (reden === 'register-gewijzigd' && geldige && isGelijk(soort, geldige, gegevens.waarde)) return bevestig(stand, soort)
  await inTransactie(async (tx) => {
    const nieuw = await geefUit(tx, {
      burgerId: document.burgerId,
      documenttype: document.documenttype,
      onderwerp: { insz },
      gegevens: gegevens.waarde as Record<string, unknown>,
      taal: laatste?.taal ?? 'nl',
      reden: laatste || reden !== 'vernieuwing' ? reden : 'eerste-aanmelding',
      vervangt: geldige?.id ?? null,
    })
    if (nieuw) await meld(tx, document, 'document-vervangen', nieuw.versieId)
  })
}

async function leesStand(documentId: string): Promise<Stand> {
  const { versies, ...document } = await db.document.findUniqueOrThrow({
    where: { id: documentId },
    include: { versies: { orderBy: { volgnummer: 'desc' }, take: 1 } },
  })
  const [laatste] = versies
  return { document, laatste, geldige: laatste?.status === 'geldig' ? laatste : undefined }
}

/** Whether a register says what a versie says. */
export function isGelijk(soort: EenDocumenttype, { id, gegevensVersleuteld }: Versie, nieuw: unknown): boolean {
  if (!gegevensVersleuteld) return false
  return ontsleutel(gegevensVersleuteld, `versie:${id}`) === JSON.stringify(soort.gegevens.parse(nieuw))
}

/** What was issued is still so: whatever stood in the way of its renewal is gone. */
async function bevestig({ document, geldige }: Stand, soort: EenDocumenttype): Promise<void> {
  if (!geldige) return
  const { vernieuwVanaf } = termijnen(soort.geldigheid, isoDag(geldige.uitgegevenOp))
  await db.document.updateMany({
    where: { id: document.id, versies: { some: { id: geldige.id, status: 'geldig' } } },
    data: { beletsel: null, beletselOp: null, vernieuwVanaf: vernieuwVanaf ? naarDatum(vernieuwVanaf) : null },
  })
}

/** What the register's refusal means for the document; an outage fails the job, so that it is tried again. */
async function verwerkBeletsel(stand: Stand, beletsel: string): Promise<void> {
  const gevolg = gevolgVan(beletsel)
  await inTransactie((tx) => noteerBeletsel(tx, stand, beletsel, gevolg !== 'opnieuw-proberen', gevolg === 'stoppen-en-beeindigen'))
  if (gevolg === 'opnieuw-proberen') throw new Error(`a register did not answer: ${beletsel}`)
}

async function noteerBeletsel(tx: Tx, { document, geldige }: Stand, beletsel: string, stopt: boolean, beeindigt: boolean): Promise<void> {
  await slotOpDocument(tx, document.id)
  const nu = await tx.versie.findFirst({ where: { documentId: document.id, status: 'geldig' }, select: { id: true } })
  // Another worker asked later and was answered: that counts.
  if (nu?.id !== geldige?.id) return
  await tx.document.update({
    where: { id: document.id },
    data: { beletsel, beletselOp: stadsNu(), ...(stopt ? { vernieuwVanaf: null } : {}) },
  })
  if (nu && beeindigt) await beeindig(tx, nu.id, 'vervallen', beletsel)
  if (stopt) await meld(tx, document, 'document-gestopt', `${beletsel}:${geldige?.id ?? 'geen'}`)
}

function meld(tx: Tx, { id, burgerId }: Document, soort: 'document-vervangen' | 'document-gestopt', kenmerk: string): Promise<void> {
  return stuurBericht(tx, { burgerId, soort, documentId: id, sleutel: `${soort}:${id}:${kenmerk}` })
}
