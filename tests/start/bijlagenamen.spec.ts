import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { Client } from 'pg'
import { leesBijlagenaam } from '@/lib/aanvragen/bijlagenaam'
import { nieuwId } from '@/lib/platform/ids'
import { SJABLOON } from '@/tests/ondersteuning/eigen-omgeving'
import { startKind } from '@/tests/ondersteuning/start-kind'

const MIGRATIE = '20261125233000_bijlagenaam'
const NAAM = 'volmacht 91.63.25-022.28.pdf'

const server = process.env.TEST_POSTGRES ?? ''
const database = `ouder_${process.env.TEST_WORKER_INDEX}`
const DATABASE_URL = `${server}/${database}`

/** A database of before the migration, with one file in it; `werk` gets its id. */
async function metOudeDatabase(werk: (client: Client, id: string) => Promise<void>): Promise<void> {
  const beheer = await verbind(`${server}/postgres`)
  await beheer.query(`create database ${database} template ${SJABLOON}`)
  const client = await verbind(DATABASE_URL)
  try {
    await client.query('alter table bijlage add column naam text not null, drop column naam_versleuteld')
    await client.query('delete from _prisma_migrations where migration_name = $1', [MIGRATIE])
    // Only the name matters here: no case and no file have to be there.
    await client.query("set session_replication_role = 'replica'")
    const id = nieuwId()
    await client.query(
      `insert into bijlage (id, aanvraag_id, veld, naam, bestand_id, mime, bytes, toegevoegd_op)
       values ($1, $1, 'bewijs', $2, $1, 'application/pdf', 1, now())`,
      [id, NAAM],
    )
    await werk(client, id)
  } finally {
    await client.end()
    await beheer.query(`drop database ${database} with (force)`)
    await beheer.end()
  }
}

test('names of files that stood plain are encrypted when a database is brought up to date, once', async () => {
  await metOudeDatabase(async (client, id) => {
    for (const keer of [1, 2]) expect(await deploy(), `time ${keer}`).toEqual({ code: 0, fouten: [] })
    const { rows } = await client.query<Record<string, string>>('select * from bijlage')
    expect(rows).toHaveLength(1)
    expect(JSON.stringify(rows)).not.toContain('91.63.25')
    expect(leesBijlagenaam({ id, naamVersleuteld: rows[0]?.naam_versleuteld ?? '' })).toBe(NAAM)
  })
})

test('without the key no name is lost: the database stays as it was, and it is said what is missing', async () => {
  await metOudeDatabase(async (client) => {
    const { code, fouten } = await deploy({ GEGEVENS_SLEUTELS: '' })
    expect(code).toBe(1)
    expect(fouten.join('\n')).toContain('GEGEVENS_SLEUTELS is missing or wrong')
    await expect(client.query(readFileSync(`prisma/migrations/${MIGRATIE}/migration.sql`, 'utf8'))).rejects.toThrow('contains null values')
    expect((await client.query('select naam from bijlage')).rows).toEqual([{ naam: NAAM }])
  })
})

async function deploy(omgeving: Record<string, string> = {}): Promise<{ code: number | null; fouten: string[] }> {
  const kind = startKind('scripts/database/deploy.ts', [], { DATABASE_URL, ...omgeving })
  const { code } = await kind.einde
  return { code, fouten: kind.fouten }
}

async function verbind(connectionString: string): Promise<Client> {
  const client = new Client({ connectionString })
  await client.connect()
  return client
}
