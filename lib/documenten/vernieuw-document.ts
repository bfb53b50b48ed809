import { stuurBericht } from '@/lib/berichten/stuur-bericht'
import type { Aanleiding, Doel } from '@/lib/inzage/noteer-inzage'
import { db, inTransactie, type Tx } from '@/lib/platform/database'
import { isoDag, stadsNu, vandaag } from '@/lib/platform/klok'
import { ontsleutel } from '@/lib/platform/versleuteling'
import { getDocumenttype } from './find-documenttype'
import { beeindig, geefUit, type Uitgiftereden } from './geef-uit'
import { gevolgVan } from './vernieuwing'

/** The renewal of one document that is due. Doing it twice, or in two workers at once, makes one successor. */
export async function vernieuwDocument(documentId: string): Promise<void> {
  const document = await db.document.findUniqueOrThrow({ where: { id: documentId } })
  if (!document.vernieuwVanaf || isoDag(document.vernieuwVanaf) > vandaag()) return
  await geefOpnieuwUit(documentId, 'vernieuwing', 'document-vernieuwen')
}

/** A register says that something changed: a new versie at once, or the end of the document. */
export async function herzieDocument(documentId: string, mutatie: string): Promise<void> {
  const document = await db.document.findUniqueOrThrow({ where: { id: documentId } })
  if (!getDocumenttype(document.documenttype).herzieBij.includes(mutatie)) return
  await geefOpnieuwUit(documentId, 'register-gewijzigd', 'document-herzien')
}

async function geefOpnieuwUit(documentId: string, reden: Uitgiftereden, doel: Doel): Promise<void> {
  const document = await db.document.findUniqueOrThrow({
    where: { id: documentId },
    include: { versies: { where: { status: 'geldig' }, select: { id: true, taal: true } } },
  })
  const soort = getDocumenttype(document.documenttype)
  if (!document.vernieuwt || !soort.haalGegevens || !document.inszVersleuteld) return
  const insz = ontsleutel(document.inszVersleuteld, `document:${documentId}`)
  const aanleiding: Aanleiding = { door: { soort: 'systeem' }, doel }
  const gegevens = await soort.haalGegevens(aanleiding, insz, vandaag())
  if (!gegevens.ok) return verwerkBeletsel(document, gegevens.fout.code)
  const geldige = document.versies[0]
  await inTransactie(async (tx) => {
    const nieuw = await geefUit(tx, {
      burgerId: document.burgerId,
      documenttype: document.documenttype,
      onderwerp: { insz },
      gegevens: gegevens.waarde as Record<string, unknown>,
      taal: geldige?.taal ?? 'nl',
      reden,
      vervangt: geldige?.id ?? null,
    })
    if (nieuw) await meld(tx, document.burgerId, documentId, 'document-vervangen', nieuw.versieId)
  })
}

/** What the register's refusal means for the document; an outage fails the job, so that it is tried again. */
async function verwerkBeletsel(document: { id: string; burgerId: string }, beletsel: string): Promise<void> {
  const gevolg = gevolgVan(beletsel)
  await inTransactie(async (tx) => {
    const stopt = gevolg !== 'opnieuw-proberen'
    await tx.document.update({
      where: { id: document.id },
      data: { beletsel, beletselOp: stadsNu(), ...(stopt ? { vernieuwVanaf: null } : {}) },
    })
    if (gevolg === 'stoppen-en-beeindigen') {
      const geldige = await tx.versie.findFirst({ where: { documentId: document.id, status: 'geldig' }, select: { id: true } })
      if (geldige) await beeindig(tx, geldige.id, 'vervallen', beletsel)
    }
    if (stopt) await meld(tx, document.burgerId, document.id, 'document-gestopt', beletsel)
  })
  if (gevolg === 'opnieuw-proberen') throw new Error(`a register did not answer: ${beletsel}`)
}

function meld(tx: Tx, burgerId: string, documentId: string, soort: 'document-vervangen' | 'document-gestopt', kenmerk: string): Promise<void> {
  return stuurBericht(tx, { burgerId, soort, documentId, sleutel: `${soort}:${documentId}:${kenmerk}` })
}
