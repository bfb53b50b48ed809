import { db } from '@/lib/platform/database'
import { later, stadsNu, uren } from '@/lib/platform/klok'

/** Removes what was written of codes and files that we did not issue, a day later: it is about nobody. */
export async function verwijderVreemdeControles(): Promise<void> {
  await db.controle.deleteMany({ where: { versieId: null, op: { lt: later(stadsNu(), -uren(24)) } } })
}
