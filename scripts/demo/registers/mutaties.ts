import type { Pool, PoolClient } from 'pg'

/** Advisory lock under which numbers are given, so that they become visible in their order and a reader skips none. */
const SLOT = 4_801_004

const MAX = 1000

export type Mutatieregister = 'personen' | 'akten'

/** One line for everyone concerned, in the transaction of the change itself. */
export async function noteerMutaties(
  client: PoolClient,
  register: Mutatieregister,
  inszen: Iterable<string>,
  soort: string,
  datum: string,
): Promise<void> {
  await client.query('select pg_advisory_xact_lock($1)', [SLOT])
  await client.query('insert into registers.mutatie (register, insz, soort, datum) select $1, insz, $3, $4 from unnest($2::text[]) as insz', [
    register,
    [...new Set(inszen)],
    soort,
    datum,
  ])
}

/** The feed of changes of a register after a number (`vanaf`), oldest first, at most `max`. */
export async function geefMutaties(pool: Pool, register: Mutatieregister, vraag: URLSearchParams): Promise<object> {
  const max = Math.min(positief(vraag.get('max')) || 100, MAX)
  const { rows } = await pool.query<{ volgnummer: string; insz: string; soort: string; datum: string }>(
    'select volgnummer, insz, soort, datum::text as datum from registers.mutatie where register = $1 and volgnummer > $2 order by volgnummer limit $3',
    [register, positief(vraag.get('vanaf')), max],
  )
  return { Mutaties: rows.map(({ volgnummer, insz, soort, datum }) => ({ Volgnummer: Number(volgnummer), INSZ: insz, Soort: soort, Datum: datum })) }
}

function positief(getypt: string | null): number {
  const getal = Number(getypt ?? 0)
  return Number.isSafeInteger(getal) && getal > 0 ? getal : 0
}
