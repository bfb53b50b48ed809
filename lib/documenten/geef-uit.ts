import type { Insz } from '@/lib/gegevens/insz'
import { betrokkeneVan } from '@/lib/inzage/noteer-inzage'
import type { Tx } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { stadsNu } from '@/lib/platform/klok'
import { versleutel } from '@/lib/platform/versleuteling'
import { isUitgezet } from './is-uitgezet'
import { kanVernieuwen, maakVersie } from './maak-versie'
import { beeindigAlle, schrijfVersies, slotOpDocumenten } from './schrijf-versies'

/** Why a versie is issued; the citizen reads it. */
export const UITGIFTEREDENEN = [
  'eerste-aanmelding',
  'aangezet',
  'recht-gekregen',
  'vernieuwing',
  'register-gewijzigd',
  'aanvraag',
  'verbetering',
] as const
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

/** Something that happened in a register, and the day that the register gave it. */
export type Registergebeurtenis = { soort: string; op: string }

/** What is to be issued. */
export type Uitgifte = Onderwerp & {
  gegevens: Record<string, unknown>
  taal: string
  reden: Uitgiftereden
  /** The event in a register that it is issued for. */
  aanleiding?: Registergebeurtenis
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
  const nieuw = maakVersie(uitgifte, documentId, laatste)
  await schrijfVersies(tx, [nieuw])
  return { versieId: nieuw.rij.id, documentId, nummer: nieuw.rij.nummer }
}

/** One at a time changes a document: whoever comes second sees what the first one wrote. */
export async function slotOpDocument(tx: Tx, documentId: string): Promise<void> {
  await slotOpDocumenten(tx, [documentId])
}

/** Ends a valid versie; says whether it still was. */
export async function beeindig(tx: Tx, versieId: string, status: 'vervangen' | 'vervallen' | 'ingetrokken', reden: string): Promise<boolean> {
  return (await beeindigAlle(tx, [versieId], status, reden)) === 1
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
  const vernieuwt = kanVernieuwen(uitgifte) && !(await isUitgezet(tx, uitgifte))
  await tx.document.createMany({
    data: { id, burgerId, documenttype, onderwerp, inszVersleuteld, vernieuwt, gemaaktOp: stadsNu() },
    skipDuplicates: true,
  })
  return (await tx.document.findUniqueOrThrow({ where: sleutel, select: { id: true } })).id
}
