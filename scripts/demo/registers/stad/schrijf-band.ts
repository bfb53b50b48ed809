import type { PoolClient } from 'pg'
import type { NieuwePersoon } from './voeg-gezin-toe'

/** MAGDA's codes of `Positie` (domain facts 4.4). */
const ECHTGENOOT = '02'
const WETTELIJK_SAMENWONEND = '22'

/** What binds somebody to the reference person besides a place in the household: a marriage has its act, a cohabitation its day. */
export async function schrijfBand(client: PoolClient, eerste: NieuwePersoon, lid: NieuwePersoon, sinds: string): Promise<void> {
  if (lid.positie === ECHTGENOOT) {
    const paar: [string, string] = [eerste.insz, lid.insz]
    await schrijfHuwelijk(client, paar, lid.huwelijk?.datum ?? sinds, lid.huwelijk?.ontbreekt)
    await client.query("update registers.persoon set burgerlijke_staat = '20' where insz = any($1) and burgerlijke_staat = '10'", [paar])
  }
  if (lid.positie === WETTELIJK_SAMENWONEND) await schrijfSamenwoning(client, [eerste.insz, lid.insz], sinds)
}

/** Writes the act of a marriage between two people of the register, with their names of that day. */
export async function schrijfHuwelijk(client: PoolClient, inszen: [string, string], datum: string, ontbreekt?: string | null): Promise<void> {
  await client.query(
    `insert into registers.huwelijksakte (datum_akte, plaats_akte, inszen, ontbreekt, partners)
     select $2, 'Antwerpen', $1, $3, jsonb_agg(jsonb_build_object(
       'Naam', jsonb_build_object('Achternamen', achternaam, 'Voornamen', to_jsonb(voornamen)),
       'Geboorte', jsonb_build_object('Datum', geboortedatum::text, 'Plaats', geboorteplaats)) order by array_position($1, insz))
     from registers.persoon where insz = any($1)`,
    [inszen, datum, ontbreekt ?? null],
  )
}

/** Writes a declared cohabitation, for both. */
export async function schrijfSamenwoning(client: PoolClient, [een, ander]: [string, string], sinds: string): Promise<void> {
  await client.query('insert into registers.samenwoning (insz, partner, sinds) values ($1, $2, $3), ($2, $1, $3)', [een, ander, sinds])
}
