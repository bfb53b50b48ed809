import { db } from '@/lib/platform/database'
import { later, stadsNu, uren } from '@/lib/platform/klok'

const BEWAARTIJD = uren(30 * 24)

/** Removes what citizens typed for a question that was withdrawn a month ago. */
export async function verwijderOudeTaakkladden(): Promise<void> {
  await db.taak.updateMany({
    where: { kladVersleuteld: { not: null }, geslotenOp: { lt: later(stadsNu(), -BEWAARTIJD) } },
    data: { kladVersleuteld: null },
  })
}
