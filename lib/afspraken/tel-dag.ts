import { db } from '@/lib/platform/database'

/** The visits of a dienst (empty for a free one) of a team at a place: how many came, how many did not, and how long people waited. */
export type Bezoektal = {
  dienst: string
  team: string
  loket: string
  /** Without a case that was filled in before: everything was done at the counter. */
  zonderZaak: boolean
  gekomen: number
  nietGekomen: number
  gewacht: number
  minuten: number
}

/** The visits between two moments that took place, or to which nobody came. */
export function telBezoeken(van: Date, tot: Date): Promise<Bezoektal[]> {
  return db.$queryRaw`
    select coalesce(dienst, '') as dienst, team, loket, aanvraag_id is null as "zonderZaak",
      count(*) filter (where status = 'afgelopen')::int as gekomen,
      count(*) filter (where status = 'niet-gekomen')::int as "nietGekomen",
      count(*) filter (where status = 'afgelopen' and opgeroepen_op >= aangemeld_op)::int as gewacht,
      coalesce(sum(floor(extract(epoch from opgeroepen_op - aangemeld_op) / 60))
        filter (where status = 'afgelopen' and opgeroepen_op >= aangemeld_op), 0)::int as minuten
    from afspraak where status in ('afgelopen', 'niet-gekomen') and van >= ${van} and van < ${tot} group by 1, 2, 3, 4`
}
