import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg'
import { Client } from 'pg'

/**
 * Prisma's schema engine as WebAssembly. `prisma migrate` itself first fetches a native engine from the
 * internet, which a closed network does not give; this is the same engine out of the npm package, and it
 * keeps the same `_prisma_migrations` table, so both can be used on one database.
 */
export async function openSchemaEngine(databaseUrl: string): Promise<engine.SchemaEngine> {
  laadWasm()
  const adapter = bindMigrationAwareSqlAdapterFactory(metHeleScripts(databaseUrl))
  return engine.SchemaEngine.new({ datamodels: leesModellen() }, () => undefined, adapter)
}

/** The adapter cuts a script at every semicolon, also inside a function or a comment; PostgreSQL reads it whole. */
function metHeleScripts(databaseUrl: string): PrismaPg {
  const fabriek = new PrismaPg({ connectionString: databaseUrl })
  const verbind = fabriek.connect.bind(fabriek)
  fabriek.connect = async () => {
    const adapter = await verbind()
    adapter.executeScript = async (script) => {
      const client = new Client({ connectionString: databaseUrl })
      await client.connect()
      await client.query(script).finally(() => client.end())
    }
    return adapter
  }
  return fabriek
}

/** The data model, a file each. */
export function leesModellen(): [string, string][] {
  const mappen = ['prisma', 'prisma/models']
  return mappen.flatMap((map) =>
    readdirSync(map)
      .filter((bestand) => bestand.endsWith('.prisma'))
      .map((bestand): [string, string] => [path.join(map, bestand), readFileSync(path.join(map, bestand), 'utf8')]),
  )
}

/** The migrations as the engine wants them. */
export function leesMigraties(): engine.MigrationList {
  const baseDir = path.resolve('prisma/migrations')
  const mappen = readdirSync(baseDir, { withFileTypes: true }).filter((map) => map.isDirectory())
  return {
    baseDir,
    lockfile: { path: './migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: mappen
      .map(({ name }) => ({
        path: name,
        migrationFile: {
          path: 'migration.sql',
          content: { tag: 'ok' as const, value: readFileSync(path.join(baseDir, name, 'migration.sql'), 'utf8') },
        },
      }))
      .toSorted((a, b) => a.path.localeCompare(b.path)),
  }
}

/** Tables that are not the data model's. */
export const FILTERS: engine.SchemaFilter = { externalTables: [], externalEnums: [] }

let geladen = false

function laadWasm(): void {
  if (geladen) return
  const pakket = path.dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg'))
  const bestand = path.join(pakket, 'schema_engine_bg.wasm')
  const instantie = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(bestand)), {
    './schema_engine_bg.js': engine as unknown as WebAssembly.ModuleImports,
  })
  const { __wbg_set_wasm } = engine as unknown as { __wbg_set_wasm: (exports: WebAssembly.Exports) => void }
  __wbg_set_wasm(instantie.exports)
  const { __wbindgen_start } = instantie.exports as { __wbindgen_start: () => void }
  __wbindgen_start()
  geladen = true
}
