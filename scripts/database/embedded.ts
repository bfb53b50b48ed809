import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { Client } from 'pg'
import { seinGroep } from '../start/proces'
import { EIGENAAR, type Klaargezet, zetKlaar } from './datamap'

/** A running server of our own. */
export type Databaseserver = { url: (database: string) => string; maak: (database: string) => Promise<void>; stop: () => Promise<void> }

const WACHT_MS = 60_000
const POGINGEN = 20
const TUSSENPOOS_MS = 250
const STOP_MS = 10_000

/** Starts a real PostgreSQL out of an npm package with its data in `map`, and waits until it answers. */
export async function startEmbedded(map: string, poort: number, meldFout: (regel: string) => void): Promise<Databaseserver> {
  const server = await zetKlaar(map, poort)
  const kind = await startGeduldig(server, poort)
  let stoppend = false
  const sterfMee = () => kind.pid && seinGroep(kind.pid, 'SIGQUIT')
  process.once('exit', sterfMee)
  kind.once('exit', () => !stoppend && meldFout(`PostgreSQL ended; see ${server.logbestand}\n`))
  return {
    url: (database) => urlVan(poort, database),
    maak: (database) => maakDatabase(poort, database),
    stop: async () => {
      stoppend = true
      await stopServer(kind)
      process.removeListener('exit', sterfMee)
    },
  }
}

/** Address of a database on a server of our own. */
export function urlVan(poort: number, database: string): string {
  return `postgresql://${EIGENAAR}:${EIGENAAR}@127.0.0.1:${poort}/${database}`
}

/** Makes a database unless it is there. */
export function maakDatabase(poort: number, database: string): Promise<void> {
  return metServer(poort, async (client) => {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [database])
    if (!rowCount) await client.query(`create database ${client.escapeIdentifier(database)}`)
  })
}

/** Waits until the server answers; gives up after a while, or when it is over. */
export async function wachtOpServer(poort: number, maxMs: number, isVoorbij = () => false): Promise<void> {
  const einde = Date.now() + maxMs
  while (Date.now() < einde && !isVoorbij()) {
    if (await metServer(poort, async () => true).catch(() => false)) return
    await new Promise((klaar) => setTimeout(klaar, 50))
  }
  throw new Error(`PostgreSQL did not start on port ${poort}`)
}

/**
 * A server whose first process was killed hard leaves others behind that need a moment to notice; until they are gone
 * PostgreSQL refuses to start.
 */
async function startGeduldig(server: Klaargezet, poort: number): Promise<ChildProcess> {
  for (let poging = 1; poging <= POGINGEN; poging += 1) {
    const kind = voerUit(server)
    const leeft = await wachtOpServer(poort, WACHT_MS, () => kind.exitCode !== null).then(
      () => true,
      () => false,
    )
    if (leeft) return kind
    await new Promise((klaar) => setTimeout(klaar, TUSSENPOOS_MS))
  }
  throw new Error(`PostgreSQL does not start on port ${poort}; see ${server.logbestand}`)
}

/**
 * In a process group of its own: Ctrl-C in a terminal reaches every process of its group, and the server must
 * outlive who uses it.
 */
function voerUit({ opdracht: [programma = '', ...opties], als, omgeving, logbestand }: Klaargezet): ChildProcess {
  const log = openSync(logbestand, 'w')
  const kind = spawn(programma, opties, { ...als, detached: true, stdio: ['ignore', log, log], env: omgeving })
  closeSync(log)
  return kind
}

/** SIGINT is PostgreSQL's fast shutdown, SIGQUIT its immediate one. */
async function stopServer(kind: ChildProcess): Promise<void> {
  if (kind.pid === undefined || kind.exitCode !== null || kind.signalCode !== null) return
  const { pid } = kind
  const klaar = new Promise((geef) => kind.once('exit', geef))
  kind.kill('SIGINT')
  const wekker = setTimeout(() => seinGroep(pid, 'SIGQUIT'), STOP_MS)
  await klaar
  clearTimeout(wekker)
}

async function metServer<T>(poort: number, werk: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: urlVan(poort, 'postgres') })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await werk(client)
  } finally {
    await client.end()
  }
}
