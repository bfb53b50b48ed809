import { db } from '@/lib/platform/database'
import { naarDatum, plusDagen, vandaag } from '@/lib/platform/klok'

/** Two years, so that a month can be held against the same one of the year before. */
const DAGEN = 731

/** Forgets the counts of days that are long past; the job `ruim-op` does it. */
export async function verwijderOudeMetingen(): Promise<void> {
  await db.meting.deleteMany({ where: { dag: { lt: naarDatum(plusDagen(vandaag(), -DAGEN)) } } })
}
