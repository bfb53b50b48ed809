import { koppenVan } from '@/lib/aanvragen/find-aanvraag'
import { db, type Tx } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { stadsNu } from '@/lib/platform/klok'

/** Why somebody does not have a case any more: nothing was done, a colleague got it or it was given back for them, their role changed. */
export const KWIJTREDENEN = ['stil', 'verdeeld', 'rol'] as const
export type Kwijtreden = (typeof KWIJTREDENEN)[number]

/** A case that somebody had, and why they do not have it any more. */
export type Kwijt = { referentie: string; dienst: string; reden: string; op: Date }

const MAX_GETOOND = 20

/** Remembers that somebody is to be told that they do not have a case any more, in the transaction in which that happens. */
export async function meldKwijt(tx: Tx, aanvraagId: string, medewerkerId: string, reden: Kwijtreden): Promise<void> {
  await tx.vrijgave.create({ data: { id: nieuwId(), aanvraagId, medewerkerId, reden, op: stadsNu() } })
}

/** What somebody had and was not told of yet, the latest first. */
export async function listKwijt(medewerkerId: string): Promise<Kwijt[]> {
  const rijen = await db.vrijgave.findMany({ where: { medewerkerId, gezienOp: null }, orderBy: { id: 'desc' }, take: MAX_GETOOND })
  const koppen = await koppenVan(rijen.map(({ aanvraagId }) => aanvraagId))
  return rijen.flatMap(({ aanvraagId, reden, op }) => {
    const kop = koppen.get(aanvraagId)
    return kop ? [{ referentie: kop.referentie, dienst: kop.dienst, reden, op }] : []
  })
}

/** They saw it: it is not shown any more. */
export async function markeerGezien(medewerkerId: string): Promise<void> {
  await db.vrijgave.updateMany({ where: { medewerkerId, gezienOp: null }, data: { gezienOp: stadsNu() } })
}
