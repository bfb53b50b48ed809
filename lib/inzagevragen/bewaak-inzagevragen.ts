import { db } from '@/lib/platform/database'
import { naarDatum, stadsNu, vandaag } from '@/lib/platform/klok'

/** Passes what a team did not answer in its days on to an auditor; the team can still answer. */
export async function bewaakInzagevragen(): Promise<void> {
  await db.inzagevraag.updateMany({
    where: { beantwoordOp: null, naarAuditorOp: null, uiterlijk: { lt: naarDatum(vandaag()) } },
    data: { naarAuditorOp: stadsNu() },
  })
}
