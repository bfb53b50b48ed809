import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { Client } from 'pg'
import { kiesDatamap } from '../../database/datamap'
import { type Databaseserver, startEmbedded, urlVan } from '../../database/embedded'

/** A server of the bench's own; `vullend` makes it quick and careless, for a city that can be made again. */
export type Benchdatabank = {
  url: (database: string) => string
  maak: (database: string) => Promise<void>
  grootte: (database: string) => Promise<number>
  zet: (vullend: boolean) => Promise<void>
  stop: () => Promise<void>
}

/** What a city of this size asks of its server; the rest is as PostgreSQL comes. */
const ALTIJD = ["shared_buffers = '1GB'", "maintenance_work_mem = '512MB'", "max_wal_size = '8GB'", "checkpoint_timeout = '15min'"]
const VULLEND = ['fsync = off', 'full_page_writes = off', 'autovacuum = off', 'wal_level = minimal', 'max_wal_senders = 0']

/** Starts a PostgreSQL server of the bench: on the data that an earlier one left, when they were kept. */
export async function startBenchdatabank(map: string, poort: number): Promise<Benchdatabank> {
  const datamap = datamapVan(map)
  let server: Databaseserver = await startEmbedded(datamap, poort, meld)
  const vraag = async (database: string, zin: string, waarden: unknown[] = []) => {
    const client = new Client({ connectionString: urlVan(poort, database) })
    await client.connect()
    try {
      return (await client.query<Record<string, string>>(zin, waarden)).rows
    } finally {
      await client.end()
    }
  }
  return {
    url: (database) => server.url(database),
    maak: (database) => server.maak(database),
    grootte: async (database) => Number((await vraag('postgres', 'select pg_database_size($1) as bytes', [database]))[0]?.bytes),
    zet: async (vullend) => {
      await vraag('postgres', 'alter system reset all')
      for (const zin of [...ALTIJD, ...(vullend ? VULLEND : [])]) await vraag('postgres', `alter system set ${zin}`)
      await vraag('postgres', 'checkpoint')
      await server.stop()
      server = await startEmbedded(datamap, poort, meld)
    },
    stop: () => server.stop(),
  }
}

/** Removes everything of a bench; its server has stopped. */
export function ruimBenchOp(map: string): void {
  rmSync(datamapVan(map), { recursive: true, force: true })
  rmSync(map, { recursive: true, force: true })
}

function datamapVan(map: string): string {
  mkdirSync(map, { recursive: true })
  return kiesDatamap(path.join(map, 'postgres'), `/var/tmp/openloket-bench-${path.basename(map)}`)
}

function meld(regel: string): void {
  process.stderr.write(regel)
}
