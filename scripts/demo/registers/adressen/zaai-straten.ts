import type { PoolClient } from 'pg'
import { zoeknaam } from './straatadressen'
import { STRATEN } from './straten'

/** Puts the sample of streets in the address register. */
export async function zaaiStraten(client: PoolClient): Promise<void> {
  const kolom = <T>(lees: (straat: (typeof STRATEN)[number]) => T) => STRATEN.map(lees)
  await client.query(
    `insert into registers.straat (id, naam, zoeknaam, postcode, gemeente, laatste)
     select * from unnest($1::int[], $2::text[], $3::text[], $4::text[], $5::text[], $6::int[])`,
    [
      kolom(({ id }) => id),
      kolom(({ naam }) => naam),
      kolom(({ naam }) => zoeknaam(naam)),
      kolom(({ postcode }) => postcode),
      kolom(({ gemeente }) => gemeente),
      kolom(({ laatste }) => laatste),
    ],
  )
}
