import { db } from '@/lib/platform/database'
import { naarDatum } from '@/lib/platform/klok'
import type { Kanaal } from '@/prisma/client/client'

/** How many of a dienst, of a team (empty for what needed none). */
export type Zakental = { dienst: string; team: string; aantal: number }

/** What came in between two moments, by how. */
export function telIngekomen(van: Date, tot: Date): Promise<(Zakental & { kanaal: Kanaal })[]> {
  return db.$queryRaw`
    select dienst, team, kanaal::text as kanaal, count(*)::int as aantal from (
      select dienst, coalesce(team, '') as team,
        case when toepassing is not null then 'programma'
          when exists (select 1 from gebeurtenis where aanvraag_id = aanvraag.id and soort = 'aanvraag.aan-balie') then 'balie'
          else 'online' end as kanaal
      from aanvraag where status <> 'concept' and ingediend_op >= ${van} and ingediend_op < ${tot}
    ) ingekomen group by 1, 2, 3`
}

/** What was done between two moments: decided, settled, withdrawn or stopped. */
export function telAfgesloten(van: Date, tot: Date): Promise<Zakental[]> {
  return db.$queryRaw`
    select dienst, coalesce(team, '') as team, count(*)::int as aantal from aanvraag
    where afgesloten_op is not null and afgesloten_op >= ${van} and afgesloten_op < ${tot} group by 1, 2`
}

/** What was open at a moment that is past: what is open now and was sent before, and what was done only after. */
export function telOpen(op: Date): Promise<Zakental[]> {
  return db.$queryRaw`
    select dienst, team, count(*)::int as aantal from (
      select dienst, coalesce(team, '') as team from aanvraag
      where ingediend_op < ${op} and status in ('ingediend', 'in-behandeling', 'wacht-op-burger', 'wacht-op-derde', 'goedgekeurd')
      union all
      select dienst, coalesce(team, '') from aanvraag where afgesloten_op is not null and afgesloten_op >= ${op} and ingediend_op < ${op}
    ) geopend group by 1, 2`
}

/** What is open now and past the last day of its step, or comes there by a day. */
export function telTermijnen(vandaag: string, krapTot: string): Promise<(Zakental & { wat: 'laat' | 'krap' })[]> {
  return db.$queryRaw`
    select dienst, coalesce(team, '') as team, case when stap_termijn < ${naarDatum(vandaag)}::date then 'laat' else 'krap' end as wat,
      count(*)::int as aantal
    from aanvraag
    where status in ('ingediend', 'in-behandeling', 'wacht-op-burger', 'wacht-op-derde', 'goedgekeurd')
      and coalesce(stap_termijn, 'infinity'::date) <= ${naarDatum(krapTot)}::date
    group by 1, 2, 3`
}
