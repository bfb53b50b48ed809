import { sql } from '@/lib/platform/database'

/** The cases with a visit at a place that is still to come, as a part of a question to the database. */
export function zakenOpPlaats(loket: string): ReturnType<typeof sql> {
  return sql`select aanvraag_id from afspraak where loket = ${loket} and aanvraag_id is not null and status in ('gepland', 'aangemeld', 'opgeroepen')`
}
