import { stuurBericht } from '@/lib/berichten/stuur-bericht'
import type { Doel } from '@/lib/inzage/noteer-inzage'
import { maakRegisterlezer } from '@/lib/inzage/registerlezer'
import { db, inTransactie, type Tx } from '@/lib/platform/database'
import { isoDag, naarDatum, stadsNu, vandaag } from '@/lib/platform/klok'
import { ontsleutel } from '@/lib/platform/versleuteling'
import type { Document, Versie } from '@/prisma/client/client'
import { type Beletsel, type EenDocumenttype, GEEN_RECHT } from './define-documenttype'
import { getDocumenttype } from './find-documenttype'
import { beeindig, geefUit, isOngewijzigd, type Registergebeurtenis, slotOpDocument, type Uitgiftereden } from './geef-uit'
import { geldigheidVan } from './geldigheid'
import { haalGegevens } from './haal-gegevens'
import { isUitgezet } from './is-uitgezet'
import { gevolgVan, vernieuwdag } from './vernieuwing'
import { vernummerPersoon } from './vernummer-persoon'

/** The renewal of one document that is due. Doing it twice, or in two workers at once, makes one successor. */
export async function vernieuwDocument(documentId: string): Promise<void> {
  const document = await db.document.findUniqueOrThrow({ where: { id: documentId } })
  if (!document.vernieuwt || !document.vernieuwVanaf || isoDag(document.vernieuwVanaf) > vandaag()) return
  await geefOpnieuwUit(documentId, { reden: 'vernieuwing', doel: 'document-vernieuwen', kenmerk: `vernieuwing:${vandaag()}` })
}

/** A change that a register told of, for one document; `gebeurtenis` is the same for everything that one change touches. */
export type Herziening = { documentId: string; soort: string; op?: string; gebeurtenis?: string }

/**
 * A register says that something changed: a new versie at once, or the end of the document. When nothing of what it
 * prints changed it stays as it is; that also makes a repeated job do it once. A kind that its holder switched off gets no
 * new versie, and ends when what it says is no longer so.
 */
export async function herzieDocument({ documentId, soort, op = vandaag(), gebeurtenis }: Herziening): Promise<void> {
  const document = await db.document.findUniqueOrThrow({ where: { id: documentId } })
  if (soort !== 'andere' && !getDocumenttype(document.documenttype).herzieBij.some((kandidaat) => kandidaat === soort)) return
  const uitgezet = await isUitgezet(db, document)
  if (!document.vernieuwt && !uitgezet) return
  const kenmerk = gebeurtenis ?? `${soort}:${op}`
  await geefOpnieuwUit(documentId, { reden: 'register-gewijzigd', doel: 'document-herzien', kenmerk, aanleiding: { soort, op }, uitgezet })
}

/** Why a document is looked at again. `kenmerk` names the cause: one cause brings one message. */
type Opdracht = { reden: Uitgiftereden; doel: Doel; kenmerk: string; aanleiding?: Registergebeurtenis; uitgezet?: boolean }

/** A document as a renewal found it: with its last versie. */
type Stand = { document: Document; laatste?: Versie; geldige?: Versie }

async function geefOpnieuwUit(documentId: string, opdracht: Opdracht, vernummerd = false): Promise<void> {
  const stand = await leesStand(documentId)
  const { document, laatste, geldige } = stand
  const soort = getDocumenttype(document.documenttype)
  if (!soort.haalGegevens || !document.inszVersleuteld) return
  if (laatste?.status === 'ingetrokken') return void (await db.document.update({ where: { id: documentId }, data: { vernieuwVanaf: null } }))
  const insz = ontsleutel(document.inszVersleuteld, `document:${documentId}`)
  const gegevens = await haalGegevens(soort, maakRegisterlezer({ door: { soort: 'systeem' }, doel: opdracht.doel }, insz), vandaag())
  if (!gegevens.ok) {
    const { nieuwInsz } = gegevens.fout
    if (!nieuwInsz || vernummerd) return verwerkBeletsel(stand, gegevens.fout)
    await inTransactie((tx) => vernummerPersoon(tx, document.onderwerp, nieuwInsz))
    return geefOpnieuwUit(documentId, opdracht, true)
  }
  const gelijk = geldige && isOngewijzigd(geldige, gegevens.waarde)
  if (opdracht.uitgezet) return gelijk || !geldige ? undefined : laatEindigen(stand, opdracht)
  if (opdracht.reden === 'register-gewijzigd' && gelijk) return bevestig(stand, soort)
  await inTransactie(async (tx) => {
    const nieuw = await geefUit(tx, {
      burgerId: document.burgerId,
      documenttype: document.documenttype,
      onderwerp: { insz },
      gegevens: gegevens.waarde,
      taal: laatste?.taal ?? 'nl',
      reden: await redenVan(tx, stand, opdracht),
      aanleiding: opdracht.aanleiding,
      vervangt: geldige?.id ?? null,
    })
    if (nieuw) await meld(tx, document, laatste ? 'document-vervangen' : 'document-nieuw', opdracht.kenmerk)
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

/** A first versie that its day brought is there because its holder asked for it, or has a right to it from that day. */
async function redenVan(tx: Tx, { document, laatste }: Stand, { reden }: Opdracht): Promise<Uitgiftereden> {
  if (laatste || reden !== 'vernieuwing') return reden
  if (document.beletsel === GEEN_RECHT) return 'recht-gekregen'
  const { burgerId, documenttype } = document
  const gevraagd = await tx.documentvoorkeur.count({ where: { burgerId, documenttype, vanzelf: true } })
  return gevraagd > 0 ? 'aangezet' : 'eerste-aanmelding'
}

/** What was issued is still so: whatever stood in the way of its renewal is gone. */
async function bevestig({ document, geldige }: Stand, soort: EenDocumenttype): Promise<void> {
  const geldigheid = geldigheidVan(soort)
  if (!geldige?.geldigTot || !geldigheid) return
  const vernieuwVanaf = vernieuwdag(geldigheid, isoDag(geldige.geldigTot))
  await db.document.updateMany({
    where: { id: document.id, versies: { some: { id: geldige.id, status: 'geldig' } } },
    data: { beletsel: null, beletselOp: null, vernieuwVanaf: vernieuwVanaf ? naarDatum(vernieuwVanaf) : null },
  })
}

/** Its holder wants no new one, and what it says is no longer so. */
async function laatEindigen({ document, geldige }: Stand, { kenmerk }: Opdracht): Promise<void> {
  await inTransactie(async (tx) => {
    await slotOpDocument(tx, document.id)
    if (geldige && (await beeindig(tx, geldige.id, 'vervallen', 'register-gewijzigd'))) await meld(tx, document, 'document-gestopt', kenmerk)
  })
}

/** What the register's refusal means for the document; an outage fails the job, so that it is tried again. */
async function verwerkBeletsel(stand: Stand, beletsel: Beletsel): Promise<void> {
  const gevolg = gevolgVan(beletsel.code)
  await inTransactie((tx) => noteerBeletsel(tx, stand, beletsel, gevolg !== 'opnieuw-proberen', gevolg === 'stoppen-en-beeindigen'))
  if (gevolg === 'opnieuw-proberen') throw new Error(`a register did not answer: ${beletsel.code}`)
}

async function noteerBeletsel(tx: Tx, { document, geldige }: Stand, beletsel: Beletsel, stopt: boolean, beeindigt: boolean): Promise<void> {
  await slotOpDocument(tx, document.id)
  const nu = await tx.versie.findFirst({ where: { documentId: document.id, status: 'geldig' }, select: { id: true } })
  // Another worker asked later and was answered: that counts.
  if (nu?.id !== geldige?.id) return
  const { code, vanaf } = beletsel
  await tx.document.update({
    where: { id: document.id },
    data: { beletsel: code, beletselOp: stadsNu(), ...(stopt ? { vernieuwVanaf: vanaf && document.vernieuwt ? naarDatum(vanaf) : null } : {}) },
  })
  if (nu && beeindigt) await beeindig(tx, nu.id, 'vervallen', code)
  if (stopt && (nu || code !== GEEN_RECHT)) await meld(tx, document, 'document-gestopt', gestoptKenmerk(document, code, geldige))
}

/** A death stops everything about somebody at once; every other refusal is told once for what was valid then. */
function gestoptKenmerk({ id, onderwerp }: Document, code: string, geldige: Versie | undefined): string {
  return code === 'overleden' ? `${code}:${onderwerp}` : `${id}:${code}:${geldige?.id ?? 'geen'}`
}

/** One message for one cause, however many documents it touches: it leads to the first of them. */
function meld(
  tx: Tx,
  { id, burgerId }: Document,
  soort: 'document-nieuw' | 'document-vervangen' | 'document-gestopt',
  kenmerk: string,
): Promise<void> {
  return stuurBericht(tx, { burgerId, soort, documentId: id, sleutel: `${soort}:${burgerId}:${kenmerk}` })
}
