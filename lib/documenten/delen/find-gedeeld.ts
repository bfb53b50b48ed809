import { db } from '@/lib/platform/database'
import { isId } from '@/lib/platform/ids'
import { isoDag, later, stadsNu, vandaag } from '@/lib/platform/klok'
import { ontsleutel } from '@/lib/platform/versleuteling'
import type { Prisma } from '@/prisma/client/client'
import { leesControlecode } from '../controle/controlecode'
import { type Documentinhoud, findInhoud } from '../find-inhoud'
import { findPdf, type Pdf } from '../get-pdf'
import { standVan } from '../list-documenten'
import { type Deeluitkomst, type Minste, minsteVan } from './deelinhoud'
import { KIJKTIJD, kijkerHash } from './deelsleutel'

/** What a receiver reads: why it cannot be shown, or the least, or all that the document says. */
export type Gedeeld = {
  documenttype: string
  doel: string
  uitkomst: Deeluitkomst
  /** Until when it can be read here. */
  tot: Date
  uitgegevenOp: string
  geldigTot?: string
  minste?: Minste
  geheel?: { nummer: string; controlecode?: string; inhoud: Documentinhoud }
  magDownloaden: boolean
}

const OPENING = { deling: { include: { document: true } }, versie: true } satisfies Prisma.OpeningInclude
type Rij = Prisma.OpeningGetPayload<{ include: typeof OPENING }>

/**
 * What was opened, for the browser that opened it, for a while; undefined for every other, once its holder ended the
 * link, and when the time is over. The access line was written with the opening.
 */
export async function findGedeeld(openingId: string, kijker: string): Promise<Gedeeld | undefined> {
  const opening = await findOpening(openingId, kijker)
  if (!opening) return undefined
  const { deling, versie, op } = opening
  const { documenttype } = deling.document
  const uitkomst = uitkomstNu(opening)
  const geldigTot = versie.geldigTot ? isoDag(versie.geldigTot) : undefined
  const gedeeld = { documenttype, uitkomst, geldigTot, uitgegevenOp: isoDag(versie.uitgegevenOp), tot: later(op, KIJKTIJD) }
  const doel = ontsleutel(deling.doelVersleuteld, `deling:${deling.id}`)
  if (uitkomst !== 'getoond') return { ...gedeeld, doel, magDownloaden: false }
  if (deling.wat === 'minste') return { ...gedeeld, doel, minste: minsteVan(documenttype, versie), magDownloaden: false }
  return { ...gedeeld, doel, geheel: await leesGeheel(opening), magDownloaden: deling.wat === 'downloaden' }
}

/** The file of what was opened, where its holder allowed that; undefined in every other case. */
export async function findGedeeldePdf(openingId: string, kijker: string): Promise<Pdf | undefined> {
  const opening = await findOpening(openingId, kijker)
  if (opening?.deling.wat !== 'downloaden' || uitkomstNu(opening) !== 'getoond') return undefined
  return findPdf(opening.deling.document.burgerId, opening.deling.documentId, opening.versie.nummer)
}

async function findOpening(openingId: string, kijker: string): Promise<Rij | undefined> {
  if (!isId(openingId)) return undefined
  const opening = await db.opening.findFirst({
    where: { id: openingId, kijkerHash: kijkerHash(openingId, kijker), op: { gt: later(stadsNu(), -KIJKTIJD) }, deling: { beeindigdOp: null } },
    include: OPENING,
  })
  return opening ?? undefined
}

/** What stopped being valid since it was opened is not shown any more. */
function uitkomstNu({ uitkomst, versie }: Rij): Deeluitkomst {
  const geldigTot = versie.geldigTot ? isoDag(versie.geldigTot) : undefined
  const stand = standVan({ status: versie.status, geldigTot }, vandaag())
  return stand === 'geldig' ? (uitkomst as Deeluitkomst) : stand
}

async function leesGeheel({ deling, versie }: Rij): Promise<Gedeeld['geheel']> {
  const inhoud = await findInhoud(deling.document.burgerId, deling.documentId, versie.nummer)
  return inhoud && { nummer: versie.nummer, controlecode: leesControlecode(versie), inhoud }
}
