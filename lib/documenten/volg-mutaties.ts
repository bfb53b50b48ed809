import { leesMutaties, type Mutatiebron } from '@/lib/inzage/lees-mutaties'
import { addJob } from '@/lib/jobs/add-job'
import { db, inTransactie } from '@/lib/platform/database'

const PER_KEER = 200

/**
 * Reads what changed in the registers since last time and makes a job for every document concerned. The place
 * in the feed moves in the transaction of those jobs: nothing is skipped, and reading twice does it once.
 */
export async function volgMutaties(): Promise<void> {
  for (const bron of ['personen', 'akten'] as const) {
    while (await volgBron(bron));
  }
}

/** Takes one batch; true when there may be more. */
async function volgBron(bron: Mutatiebron): Promise<boolean> {
  const stand = await db.mutatiestand.findUnique({ where: { bron } })
  const vanaf = Number(stand?.volgnummer ?? 0)
  const wijzigingen = await leesMutaties(bron, vanaf, PER_KEER)
  const laatste = wijzigingen?.at(-1)
  if (!wijzigingen || !laatste) return false
  await inTransactie(async (tx) => {
    await tx.mutatiestand.upsert({
      where: { bron },
      create: { bron, volgnummer: laatste.volgnummer },
      update: { volgnummer: laatste.volgnummer },
    })
    const documenten = await tx.document.findMany({
      where: { onderwerp: { in: wijzigingen.map(({ betrokkene }) => betrokkene) } },
      select: { id: true, onderwerp: true },
    })
    for (const { volgnummer, betrokkene, soort } of wijzigingen) {
      for (const { id } of documenten.filter(({ onderwerp }) => onderwerp === betrokkene)) {
        await addJob(tx, 'herzie-document', { documentId: id, soort }, { sleutel: `herzie:${id}:${bron}:${volgnummer}` })
      }
    }
  })
  return wijzigingen.length === PER_KEER
}
