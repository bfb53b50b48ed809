import { wisBestanden } from '@/lib/bestanden/bewaar-bestand'
import { inTransactie } from '@/lib/platform/database'
import { isoDag, naarDatum, plusMaanden, vandaag } from '@/lib/platform/klok'

/** How long the file of a versie that ended stays reachable; then only its line remains (domain facts 2.3). */
const BEWAAR_MAANDEN = 12
const PER_KEER = 500

/** Removes the files of versies that ended longer ago than that, with the data that they were made of. */
export async function verwijderOudeBestanden(): Promise<void> {
  let gewist: number
  do {
    gewist = await inTransactie(async (tx) => {
      const versies = await tx.versie.findMany({
        where: { drukVersleuteld: { not: null }, OR: [{ status: { not: 'geldig' }, eindeOp: { lt: grens() } }, { geldigTot: { lt: grens() } }] },
        select: { id: true, bestandId: true },
        take: PER_KEER,
      })
      const versieId = { in: versies.map(({ id }) => id) }
      const vertalingen = await tx.vertaling.findMany({ where: { versieId }, select: { bestandId: true } })
      await tx.versie.updateMany({ where: { id: versieId }, data: { bestandId: null, gegevensVersleuteld: null, drukVersleuteld: null } })
      await tx.vertaling.updateMany({ where: { versieId }, data: { bestandId: null } })
      await wisBestanden(
        tx,
        [...versies, ...vertalingen].flatMap(({ bestandId }) => bestandId ?? []),
      )
      return versies.length
    })
  } while (gewist === PER_KEER)
}

/** Whether the file of a versie can still be had that ended at a moment, or whose last day is past. */
export function isBestandBewaard(eindeOp: Date | undefined, geldigTot?: string): boolean {
  return (!eindeOp || eindeOp >= grens()) && (!geldigTot || geldigTot >= isoDag(grens()))
}

function grens(): Date {
  return naarDatum(plusMaanden(vandaag(), -BEWAAR_MAANDEN))
}
