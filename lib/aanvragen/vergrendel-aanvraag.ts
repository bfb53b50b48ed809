import { db, type Tx } from '@/lib/platform/database'
import { type AanvraagKop, maakKop } from './find-aanvraag'

/** A case while nobody else can change it, and how many gebeurtenissen it has: whoever saw fewer saw an older state. */
export type Vergrendeld = { aanvraag: AanvraagKop; stand: number }

/** Locks a sent aanvraag until the end of the transaction: changes of one case come one after the other. */
export async function vergrendelAanvraag(tx: Tx, id: string): Promise<Vergrendeld> {
  await tx.$queryRaw`select id from aanvraag where id = ${id}::uuid for update`
  const rij = await tx.aanvraag.findUniqueOrThrow({ where: { id }, include: { _count: { select: { gebeurtenissen: true } } } })
  return { aanvraag: maakKop(rij), stand: rij._count.gebeurtenissen }
}

/** What a member of staff did to a case since it had so many gebeurtenissen and was not undone: a double press finds its own first one. */
export async function listEigenSinds(
  tx: Tx,
  vraag: { aanvraagId: string; stand: number; medewerkerId: string },
): Promise<{ soort: string; gegevens: Record<string, string> }[]> {
  const { aanvraagId, stand, medewerkerId } = vraag
  const rijen = await tx.gebeurtenis.findMany({
    where: { aanvraagId },
    orderBy: [{ op: 'asc' }, { id: 'asc' }],
    skip: stand,
    select: { soort: true, gegevens: true, medewerkerId: true },
  })
  const nogGedaan = rijen.slice(rijen.findLastIndex(({ soort }) => soort === 'handeling.ongedaan') + 1)
  return nogGedaan
    .filter((rij) => rij.medewerkerId === medewerkerId)
    .map(({ soort, gegevens }) => ({ soort, gegevens: gegevens as Record<string, string> }))
}

/** The first of the gebeurtenissen that a case got since it had so many, and how many those are; for who wrote them. */
export async function findGebeurtenisNa(tx: Tx, aanvraagId: string, stand: number): Promise<{ eerste?: string; aantal: number }> {
  const rijen = await tx.gebeurtenis.findMany({ where: { aanvraagId }, orderBy: [{ op: 'asc' }, { id: 'asc' }], skip: stand, select: { id: true } })
  return { eerste: rijen[0]?.id, aantal: rijen.length }
}

/** How many gebeurtenissen a case has now. */
export function telGebeurtenissen(aanvraagId: string): Promise<number> {
  return db.gebeurtenis.count({ where: { aanvraagId } })
}
