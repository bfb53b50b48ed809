import { db } from '@/lib/platform/database'
import { naarDatum, plusMaanden, vandaag } from '@/lib/platform/klok'

/** How long its holder can look back at a link that ended, and at its openings. */
const BEWAAR_MAANDEN = 12

/** Removes the links that ended longer ago than that, with their openings; the access lines stay. */
export async function verwijderOudeDelingen(): Promise<void> {
  const grens = naarDatum(plusMaanden(vandaag(), -BEWAAR_MAANDEN))
  await db.deling.deleteMany({ where: { OR: [{ totEnMet: { lt: grens } }, { beeindigdOp: { lt: grens } }] } })
}
