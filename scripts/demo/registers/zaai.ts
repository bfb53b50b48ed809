import type { Pool } from 'pg'
import { zaaiStraten } from './adressen/zaai-straten'
import { inTransactie } from './in-transactie'
import { gezinnenVanVerhalen } from './stad/gezinnen-van-verhalen'
import { inwoners } from './stad/inwoners'
import { voegGezinToe } from './stad/voeg-gezin-toe'

/** Advisory lock under which one process fills the city. */
const SLOT = 4_801_003

/**
 * Fills the fictional city, once, and gives the day on which that was done: birth dates follow from it, and
 * therefore national numbers. Whoever wants `personages` asks them for that day.
 */
export async function zaaiStad(pool: Pool, vandaag: string): Promise<string> {
  return inTransactie(pool, async (client) => {
    await client.query('select pg_advisory_xact_lock($1)', [SLOT])
    const { rows } = await client.query<{ waarde: string }>("select waarde from registers.stand where naam = 'gevuld-op'")
    if (rows[0]) return rows[0].waarde
    await zaaiStraten(client)
    for (const { adres, sinds, leden } of [...gezinnenVanVerhalen(vandaag), ...inwoners(vandaag)]) await voegGezinToe(client, adres, sinds, leden)
    await client.query("insert into registers.stand (naam, waarde) values ('gevuld-op', $1)", [vandaag])
    return vandaag
  })
}

/** The day on which the city was filled; undefined while it is empty. */
export async function vuldag(pool: Pool): Promise<string | undefined> {
  const { rows: tabel } = await pool.query<{ bestaat: boolean }>("select to_regclass('registers.stand') is not null as bestaat")
  if (!tabel[0]?.bestaat) return undefined
  const { rows } = await pool.query<{ waarde: string }>("select waarde from registers.stand where naam = 'gevuld-op'")
  return rows[0]?.waarde
}
