import { db } from '@/lib/platform/database'
import { later, nu, uren } from '@/lib/platform/klok'

const BEWAARTIJD = uren(30 * 24)

/** Removes what citizens typed about a case and did not send for a month. */
export async function verwijderOudeGesprekskladden(): Promise<void> {
  await db.gespreksbericht.deleteMany({ where: { verstuurdOp: null, bewaardOp: { lt: later(nu(), -BEWAARTIJD) } } })
}
