import { db } from './database'
import { later, nu, seconden } from './klok'

const WERKER = 'worker'
const STIL_NA = seconden(30)

/** What is not alive: nothing means that all is well. */
export async function watIsStil(): Promise<'database' | 'worker' | undefined> {
  try {
    const hartslag = await db.hartslag.findUnique({ where: { naam: WERKER } })
    return hartslag && later(hartslag.op, STIL_NA) > nu() ? undefined : 'worker'
  } catch {
    return 'database'
  }
}

/** The worker says that it is alive. */
export async function klop(): Promise<void> {
  await db.hartslag.upsert({ where: { naam: WERKER }, create: { naam: WERKER, op: nu() }, update: { op: nu() } })
}
