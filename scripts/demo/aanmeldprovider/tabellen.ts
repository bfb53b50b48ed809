import { generateKeyPairSync, randomBytes } from 'node:crypto'
import type { Pool } from 'pg'
import { inTransactie } from '../registers/in-transactie'
import { medewerkers, personages } from '../registers/personages'
import { vuldag } from '../registers/zaai'

/** Advisory lock under which one process prepares the provider. */
const SLOT = 4_801_004
const WACHT_OP_STAD_MS = 60_000

const TABELLEN = `
  create schema if not exists idp;
  create table if not exists idp.model (
    soort text not null, id text not null, inhoud jsonb not null, grant_id text, gebruikerscode text, uid text, verloopt timestamptz,
    primary key (soort, id)
  );
  create index if not exists model_grant on idp.model (grant_id);
  create index if not exists model_uid on idp.model (uid);
  create index if not exists model_verloopt on idp.model (verloopt);
  create table if not exists idp.sleutel (naam text primary key, inhoud jsonb not null);
  create table if not exists idp.account (
    loginnaam text primary key, sub text not null unique, insz text, voornaam text not null, achternaam text not null, email text, telefoon text,
    rol text, team text, loket text, middelen text[] not null, verhaal_nl text, verhaal_en text
  );
  alter table idp.account add column if not exists loket text;`

/** Makes the provider's own schema and fills it with the people of the city, once. */
export async function bereidVoor(pool: Pool): Promise<void> {
  const dag = await wachtOpStad(pool)
  await inTransactie(pool, async (client) => {
    await client.query('select pg_advisory_xact_lock($1)', [SLOT])
    await client.query(TABELLEN)
    const invoegen = `insert into idp.account (loginnaam, sub, insz, voornaam, achternaam, email, telefoon, rol, team, middelen, verhaal_nl, verhaal_en, loket)
      values ($1, gen_random_uuid()::text, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict do nothing`
    for (const { loginnaam, insz, voornaam, achternaam, email, telefoon, middelen, verhaal } of personages(dag)) {
      await client.query(invoegen, [loginnaam, insz, voornaam, achternaam, email, telefoon, null, null, middelen, verhaal.nl, verhaal.en, null])
    }
    for (const { loginnaam, voornaam, achternaam, email, rol, team, loket, verhaal } of medewerkers()) {
      const wie = [loginnaam, null, voornaam, achternaam, email, null, rol, team, ['iam-mprofiel-eid'], verhaal.nl, verhaal.en, loket ?? null]
      await client.query(invoegen, wie)
    }
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const geheim = { jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: 'demo' }] } }
    await client.query("insert into idp.sleutel values ('jwks', $1), ('koekjes', $2) on conflict do nothing", [
      JSON.stringify(geheim.jwks),
      JSON.stringify([randomBytes(32).toString('base64url')]),
    ])
  })
}

/** What was made once and is kept: the signing keys, or the keys of the cookies. */
export async function leesSleutel<T>(pool: Pool, naam: 'jwks' | 'koekjes'): Promise<T> {
  const { rows } = await pool.query<{ inhoud: T }>('select inhoud from idp.sleutel where naam = $1', [naam])
  if (!rows[0]) throw new Error(`key ${naam} is missing`)
  return rows[0].inhoud
}

/** The people's national numbers follow from the day on which the registers filled the city. */
async function wachtOpStad(pool: Pool): Promise<string> {
  const einde = Date.now() + WACHT_OP_STAD_MS
  while (Date.now() < einde) {
    const dag = await vuldag(pool)
    if (dag) return dag
    await new Promise((klaar) => setTimeout(klaar, 200))
  }
  throw new Error('the registers have not filled the city')
}
