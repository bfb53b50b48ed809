import { db } from '@/lib/platform/database'
import { later, minuten, stadsNu } from '@/lib/platform/klok'

/** How long after the end of a call its number is kept: long enough to ask what came of it. */
const BEWAAR_DAGEN = 30

/** Removes requests to be called that are over since a month. */
export async function verwijderOudeVerzoeken(): Promise<void> {
  await db.terugbelverzoek.deleteMany({ where: { afgeslotenOp: { lt: later(stadsNu(), -minuten(60 * 24 * BEWAAR_DAGEN)) } } })
}
