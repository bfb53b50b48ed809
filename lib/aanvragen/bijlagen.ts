import { wisBestanden } from '@/lib/bestanden/bewaar-bestand'
import { db, inTransactie, type Tx } from '@/lib/platform/database'
import { isId } from '@/lib/platform/ids'
import { leesBijlagenaam } from './bijlagenaam'
import { type Concept, vergrendelConcept } from './concept'
import { isVan, vanInvuller } from './eigenaar'

/** A file of a concept, as the person sees it in the list. */
export type ConceptBijlage = { id: string; veld: string; naam: string; bytes: number }

/** Takes a file out of somebody's own concept; nothing happens when it is not there or not theirs. */
export async function verwijderBijlage(concept: Concept, bijlageId: string): Promise<void> {
  if (!isId(bijlageId)) return
  await inTransactie(async (tx) => {
    const rij = await vergrendelConcept(tx, concept.id)
    if (!rij || !isVan(rij, concept.eigenaar)) return
    await wisBijlagen(tx, concept.id, ({ id }) => id === bijlageId)
  })
}

/** Removes the files of an aanvraag that are not asked for any more, in the transaction that decides so. */
export async function wisBijlagen(tx: Tx, aanvraagId: string, moetWeg: (bijlage: { id: string }) => boolean): Promise<void> {
  const weg = (await tx.bijlage.findMany({ where: { aanvraagId }, select: { id: true, bestandId: true } })).filter(moetWeg)
  await tx.bijlage.deleteMany({ where: { id: { in: weg.map(({ id }) => id) } } })
  await wisBestanden(
    tx,
    weg.map(({ bestandId }) => bestandId),
  )
}

/** The files of a concept, in the order in which they came. */
export async function listBijlagen({ id, eigenaar }: Concept): Promise<ConceptBijlage[]> {
  const rijen = await db.bijlage.findMany({
    where: { aanvraagId: id, aanvraag: { ...vanInvuller(eigenaar), status: 'concept' } },
    orderBy: { id: 'asc' },
  })
  return rijen.map((rij) => ({ id: rij.id, veld: rij.veld, naam: leesBijlagenaam(rij), bytes: rij.bytes }))
}

/** The answer of a field for files: their ids, from the rows and never from what a browser says. */
export async function bijlageIds(tx: Tx, aanvraagId: string, veld: string): Promise<string[]> {
  const rijen = await tx.bijlage.findMany({ where: { aanvraagId, veld }, orderBy: { id: 'asc' }, select: { id: true } })
  return rijen.map(({ id }) => id)
}
