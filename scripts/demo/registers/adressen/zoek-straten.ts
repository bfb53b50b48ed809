import type { Pool } from 'pg'
import type { Straat } from './straatadressen'

/** Shorter than this a piece from the middle of a name fits too much. */
const KORTSTE_MIDDEN = 3

/**
 * Streets whose name is, begins with or holds what was typed (already written as names are looked for), in that
 * order. A prefix on an indexed column instead of pg_trgm: an outside PostgreSQL may not allow that extension.
 */
export async function zoekStraten(
  pool: Pool,
  naam: string,
  { postcode, plaats, exact = false }: { postcode?: string; plaats?: string; exact?: boolean },
): Promise<Straat[]> {
  if (naam === '') return []
  const { rows } = await pool.query<Straat & { zoeknaam: string }>(
    `select id, naam, zoeknaam, postcode, gemeente, laatste from registers.straat
     where (zoeknaam = $1 or (not $5 and (zoeknaam like $1 || '%' or (length($1) >= $6 and zoeknaam like '%' || $1 || '%'))))
       and ($2::text is null or postcode = $2)
       and ($3::text is null or $3 = 'antwerpen' or lower(gemeente) like $3 || '%')
     order by zoeknaam <> $1, zoeknaam not like $1 || '%', naam, postcode limit $4`,
    [naam, postcode ?? null, plaats ?? null, 50, exact, KORTSTE_MIDDEN],
  )
  return rows
}
