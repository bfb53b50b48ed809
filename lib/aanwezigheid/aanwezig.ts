import { db } from '@/lib/platform/database'
import { later, minuten, nu, seconden } from '@/lib/platform/klok'

/** So long a case counts as open after its page was asked for, and after the page itself said that it still stands there. */
const NA_OPENEN = minuten(5)
const NA_TEKEN = seconden(90)

/** Somebody else who has a case open, and since when. */
export type Aanwezige = { medewerkerId: string; sinds: Date }

/** Says that a member of staff has a case open. Who was away begins anew: `sinds` is since when without a break. */
export async function meldAanwezig(aanvraagId: string, medewerkerId: string, hoe: 'geopend' | 'teken'): Promise<void> {
  const moment = nu()
  const tot = later(moment, hoe === 'geopend' ? NA_OPENEN : NA_TEKEN)
  await db.$executeRaw`
    insert into aanwezigheid (aanvraag_id, medewerker_id, sinds, tot) values (${aanvraagId}::uuid, ${medewerkerId}::uuid, ${moment}, ${tot})
    on conflict (aanvraag_id, medewerker_id) do update
      set tot = excluded.tot, sinds = case when aanwezigheid.tot < ${moment} then excluded.sinds else aanwezigheid.sinds end`
}

/** Who besides this member of staff has a case open now, who came first before the others. */
export async function listAndereAanwezigen(aanvraagId: string, medewerkerId: string): Promise<Aanwezige[]> {
  return db.aanwezigheid.findMany({
    where: { aanvraagId, medewerkerId: { not: medewerkerId }, tot: { gte: nu() } },
    orderBy: [{ sinds: 'asc' }, { medewerkerId: 'asc' }],
    select: { medewerkerId: true, sinds: true },
  })
}

/** Forgets who had which case open. */
export async function vergeetAanwezigheid(): Promise<void> {
  await db.aanwezigheid.deleteMany({ where: { tot: { lt: nu() } } })
}
