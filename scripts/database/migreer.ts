import { runMigrations } from 'graphile-worker'
import { Client } from 'pg'
import { indexeerWachtrij } from './indexeer-wachtrij'
import { FILTERS, leesMigraties, openSchemaEngine } from './schema-engine'
import { versleutelBijlagenamen } from './versleutel-bijlagenamen'

/** Advisory lock under which one process at a time migrates. */
const SLOT = 4_801_001

/**
 * Brings a database up to date: the portal's migrations and those of the queue. Doing it twice does it once,
 * and two processes that start together wait for each other. `omgeving` has the keys, for what must be encrypted.
 */
export async function migreer(databaseUrl: string, omgeving: NodeJS.ProcessEnv): Promise<void> {
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [SLOT])
    if (!(await heeftMigraties(client))) {
      await versleutelBijlagenamen(client, omgeving)
      await pasToe(databaseUrl)
    }
    await runMigrations({ connectionString: databaseUrl })
    await indexeerWachtrij(client)
  } finally {
    await client.end()
  }
}

/** Whether every migration of the portal was applied, and the queue has its tables. */
export async function isBij(databaseUrl: string): Promise<boolean> {
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const { rows } = await client.query<{ wachtrij: boolean }>("select to_regclass('graphile_worker.migrations') is not null as wachtrij")
    return rows[0]?.wachtrij === true && (await heeftMigraties(client))
  } finally {
    await client.end()
  }
}

/** Looks without loading the engine: most starts need nothing. */
async function heeftMigraties(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ bestaat: boolean }>("select to_regclass('_prisma_migrations') is not null as bestaat")
  if (!rows[0]?.bestaat) return false
  const gedaan = await client.query<{ migration_name: string }>('select migration_name from _prisma_migrations where finished_at is not null')
  const namen = new Set(gedaan.rows.map((rij) => rij.migration_name))
  return leesMigraties().migrationDirectories.every(({ path }) => namen.has(path))
}

async function pasToe(databaseUrl: string): Promise<void> {
  const engine = await openSchemaEngine(databaseUrl)
  try {
    await engine.applyMigrations({ migrationsList: leesMigraties(), filters: FILTERS })
  } finally {
    engine.free()
  }
}
