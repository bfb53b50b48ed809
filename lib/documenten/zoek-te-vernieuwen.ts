import { addJob } from '@/lib/jobs/add-job'
import { inTransactie } from '@/lib/platform/database'
import { naarDatum, vandaag } from '@/lib/platform/klok'

const PER_KEER = 500

/**
 * Makes a job for each document whose renewal is due, those whose term ran out longest ago first. A document
 * with a job waiting gets no second one.
 */
export async function zoekTeVernieuwen(): Promise<number> {
  let gevonden = 0
  let vanaf: { vernieuwVanaf: Date; id: string } | undefined
  do {
    const groep = await inTransactie(async (tx) => {
      const documenten = await tx.document.findMany({
        where: {
          vernieuwVanaf: { lte: naarDatum(vandaag()) },
          ...(vanaf ? { OR: [{ vernieuwVanaf: { gt: vanaf.vernieuwVanaf } }, { vernieuwVanaf: vanaf.vernieuwVanaf, id: { gt: vanaf.id } }] } : {}),
        },
        orderBy: [{ vernieuwVanaf: 'asc' }, { id: 'asc' }],
        take: PER_KEER,
        select: { id: true, vernieuwVanaf: true },
      })
      for (const { id } of documenten) await addJob(tx, 'vernieuw-document', { documentId: id }, { sleutel: `vernieuw:${id}`, houdBestaande: true })
      return documenten
    })
    gevonden += groep.length
    const laatste = groep.length === PER_KEER ? groep.at(-1) : undefined
    vanaf = laatste?.vernieuwVanaf ? { vernieuwVanaf: laatste.vernieuwVanaf, id: laatste.id } : undefined
  } while (vanaf)
  return gevonden
}
