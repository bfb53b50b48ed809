import { wisBestanden } from '@/lib/platform/bestanden'
import { inTransactie } from '@/lib/platform/database'
import { naarDatum, plusMaanden, vandaag } from '@/lib/platform/klok'

/** How long the file of a versie that ended stays reachable; then only its line remains (domain facts 2.3). */
const BEWAAR_MAANDEN = 12
const PER_KEER = 500

/** Removes the files of versies that ended longer ago than that. */
export async function verwijderOudeBestanden(): Promise<void> {
  let gewist: number
  do {
    gewist = await inTransactie(async (tx) => {
      const versies = await tx.versie.findMany({
        where: { status: { not: 'geldig' }, bestandId: { not: null }, eindeOp: { lt: grens() } },
        select: { id: true, bestandId: true },
        take: PER_KEER,
      })
      await tx.versie.updateMany({ where: { id: { in: versies.map(({ id }) => id) } }, data: { bestandId: null } })
      await wisBestanden(
        tx,
        versies.flatMap(({ bestandId }) => bestandId ?? []),
      )
      return versies.length
    })
  } while (gewist === PER_KEER)
}

/** Whether the file of a versie that ended at a moment can still be had. */
export function isBestandBewaard(eindeOp: Date | undefined): boolean {
  return !eindeOp || eindeOp >= grens()
}

function grens(): Date {
  return naarDatum(plusMaanden(vandaag(), -BEWAAR_MAANDEN))
}
