import type { Pool, PoolClient } from 'pg'

/** Advisory lock under which numbers are given, so that they become visible in their order and a reader skips none. */
const SLOT = 4_801_004

const MAX = 1000

export type Mutatieregister = 'personen' | 'akten' | 'parkeren'

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

type MutatieRij = { volgnummer: string; insz: string; soort: string; datum: string; nieuw_insz: string | null }

/** The feed of changes of a register after a number (`vanaf`), oldest first, at most `max`. */
export async function geefMutaties(pool: Pool, register: Mutatieregister, vraag: URLSearchParams): Promise<object> {
  const max = Math.min(positief(vraag.get('max')) || 100, MAX)
  const { rows } = await pool.query<MutatieRij>(
    `select m.volgnummer, m.insz, m.soort, m.datum::text as datum, v.nieuw_insz
     from registers.mutatie m left join registers.vervallen_nummer v on v.insz = m.insz and m.soort = 'vernummering'
     where m.register = $1 and m.volgnummer > $2 order by m.volgnummer limit $3`,
    [register, positief(vraag.get('vanaf')), max],
  )
  return {
    Mutaties: rows.map(({ volgnummer, insz, soort, datum, nieuw_insz }) => ({
      Volgnummer: Number(volgnummer),
      INSZ: insz,
      Soort: soort,
      Datum: datum,
      ...(nieuw_insz ? { NieuwINSZ: nieuw_insz } : {}),
    })),
  }
}

function positief(getypt: string | null): number {
  const getal = Number(getypt ?? 0)
  return Number.isSafeInteger(getal) && getal > 0 ? getal : 0
}
