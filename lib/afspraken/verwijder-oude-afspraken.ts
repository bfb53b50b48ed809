import { db } from '@/lib/platform/database'
import { later, nu, stadsNu, uren } from '@/lib/platform/klok'

/** What somebody needed is of no use once they were there; a visit without a case is kept for a year, a place on the list for a month. */
const BEWAAR_WENSEN = uren(24 * 30)
const BEWAAR_BEZOEK = uren(24 * 365)

/** Removes what of visits has had its time: what people needed, visits that belong to no case, places on the waiting list that are over. */
export async function verwijderOudeAfspraken(): Promise<void> {
  await db.afspraak.updateMany({
    where: { tot: { lt: later(stadsNu(), -BEWAAR_WENSEN) }, wensenVersleuteld: { not: null } },
    data: { wensenVersleuteld: null },
  })
  await db.afspraak.deleteMany({ where: { tot: { lt: later(stadsNu(), -BEWAAR_BEZOEK) }, aanvraagId: null } })
  await db.sluiting.deleteMany({ where: { tot: { lt: later(stadsNu(), -BEWAAR_BEZOEK) } } })
  await db.wachtplaats.deleteMany({
    where: { status: { not: 'wacht' }, op: { lt: later(nu(), -BEWAAR_WENSEN) }, aanbod: { none: { status: 'aangeboden' } } },
  })
}
