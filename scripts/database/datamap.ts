import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { opdrachtVan } from '../start/proces'
import { databasegebruiker, type Gebruiker, magErin, programmamap } from './programmas'

/** A server that can be started: its command, as whom, and where it writes what it has to say. */
export type Klaargezet = { opdracht: string[]; als: Gebruiker; omgeving: NodeJS.ProcessEnv; logbestand: string }

/** Name and password of the owner of our own server's databases. It listens on this machine only. */
export const EIGENAAR = 'openloket'

const STOP_MS = 15_000

/**
 * Makes the data folder when there is none, whole or not at all, and ends a server that an earlier start, killed
 * hard, left running on it.
 */
export async function zetKlaar(map: string, poort: number): Promise<Klaargezet> {
  const als = databasegebruiker()
  controleerEigenaar(map, als)
  const programmas = programmamap(path.dirname(map))
  await stopVorige(map)
  if (!existsSync(map)) maakMap(map, programmas, als)
  const opties = ['-D', map, '-p', String(poort), '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=']
  return { opdracht: [path.join(programmas, 'postgres'), ...opties], als, omgeving: omgeving(), logbestand: path.join(map, 'server.log') }
}

/**
 * Where the data can stand: in the project, unless the server must run as another user (we are root) who may not
 * go into one of the folders above it.
 */
export function kiesDatamap(gewenst: string, uitwijk: string): string {
  return magErin(path.dirname(gewenst)) ? gewenst : uitwijk
}

/** PostgreSQL only opens a folder of the user as whom it runs. */
function controleerEigenaar(map: string, { uid = process.getuid?.() }: Gebruiker): void {
  if (!existsSync(map) || uid === undefined || statSync(map).uid === uid) return
  throw new Error(`${map} belongs to another user. Start as the user who made it, or remove it: the next start fills a new city.`)
}

/** Ends a server that was left behind on this folder; PostgreSQL's fast shutdown loses nothing. */
export async function stopVorige(map: string): Promise<void> {
  const pid = draaiendeServer(map)
  if (pid === undefined) return
  process.kill(pid, 'SIGINT')
  const einde = Date.now() + STOP_MS
  while (draaiendeServer(map) === pid) {
    if (Date.now() > einde) throw new Error(`PostgreSQL (process ${pid}) still runs on ${map} and does not stop. End that process first.`)
    await new Promise((klaar) => setTimeout(klaar, 50))
  }
}

/** The server that is alive with its data in this folder, by its own pid file. */
function draaiendeServer(map: string): number | undefined {
  const bestand = path.join(map, 'postmaster.pid')
  if (!existsSync(bestand)) return undefined
  const pid = Number(readFileSync(bestand, 'utf8').split('\n')[0])
  return opdrachtVan(pid).includes(map) ? pid : undefined
}

/** PostgreSQL's own folder-making leaves half a folder when it is killed: it becomes the data folder only once it is done. */
function maakMap(map: string, programmas: string, als: Gebruiker): void {
  const half = `${map}.half`
  const wachtwoord = `${map}.wachtwoord`
  rmSync(half, { recursive: true, force: true })
  mkdirSync(half, { recursive: true })
  writeFileSync(wachtwoord, `${EIGENAAR}\n`)
  if (als.uid !== undefined && als.gid !== undefined) for (const pad of [half, wachtwoord]) chownSync(pad, als.uid, als.gid)
  const opties = [`--pgdata=${half}`, '--auth=scram-sha-256', `--username=${EIGENAAR}`, `--pwfile=${wachtwoord}`, '--encoding=UTF8', '--locale=C']
  const { status, stderr, error } = spawnSync(path.join(programmas, 'initdb'), opties, { ...als, env: omgeving(), encoding: 'utf8' })
  rmSync(wachtwoord, { force: true })
  if (status !== 0) throw new Error(`PostgreSQL could not make its data folder ${map}.\n${error?.message ?? stderr}`)
  renameSync(half, map)
}

/** Nothing of the portal's own environment: a database server has no use for its secrets. */
function omgeving(): NodeJS.ProcessEnv {
  return { NODE_ENV: 'production', PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' }
}
