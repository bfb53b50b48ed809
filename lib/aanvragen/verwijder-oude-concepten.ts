import { wisBestanden } from '@/lib/platform/bestanden'
import { db, inTransactie } from '@/lib/platform/database'
import { naarDatum, vandaag } from '@/lib/platform/klok'

const PER_KEER = 200

/** Removes concepts whose end date is past, with what was uploaded for them. */
export async function verwijderOudeConcepten(): Promise<void> {
  let verwijderd: number
  do {
    const oude = await db.aanvraag.findMany({
      where: { status: 'concept', conceptTot: { lt: naarDatum(vandaag()) } },
      select: { id: true },
      take: PER_KEER,
    })
    for (const { id } of oude) await verwijderConcept(id)
    verwijderd = oude.length
  } while (verwijderd === PER_KEER)
}

/** Removes one concept and its files, as one change; nothing happens when it was sent in the meantime. */
export async function verwijderConcept(id: string): Promise<void> {
  await inTransactie(async (tx) => {
    // A file that is being added at this moment is waited for, so that none is left without its row.
    await tx.$queryRaw`select id from aanvraag where id = ${id}::uuid for update`
    const bijlagen = await tx.bijlage.findMany({ where: { aanvraagId: id, aanvraag: { status: 'concept' } }, select: { bestandId: true } })
    const { count } = await tx.aanvraag.deleteMany({ where: { id, status: 'concept' } })
    if (count === 1)
      await wisBestanden(
        tx,
        bijlagen.map(({ bestandId }) => bestandId),
      )
  })
}
