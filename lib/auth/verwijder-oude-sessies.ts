import { db } from '@/lib/platform/database'
import { later, nu, uren } from '@/lib/platform/klok'

const BEWAAR = uren(24)

/** Removes sessions a day after their last possible hour. */
export async function verwijderOudeSessies(): Promise<void> {
  await db.sessie.deleteMany({ where: { uiterlijkOp: { lt: later(nu(), -BEWAAR) } } })
}
