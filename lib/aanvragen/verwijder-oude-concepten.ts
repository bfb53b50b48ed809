import { db } from '@/lib/platform/database'
import { naarDatum, vandaag } from '@/lib/platform/klok'
import { verwijderConcept } from './gooi-concept-weg'

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
