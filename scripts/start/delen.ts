import path from 'node:path'
import type { Omgeving } from './omgeving'
import type { Deel } from './processen'

const NODE = process.execPath
const TSX = ['--import', path.resolve('node_modules/tsx/dist/loader.mjs')]
/** Ours run as server code; the framework sets its own conditions where it loads its own. */
const ALS_SERVER = '--conditions=react-server'

/** A script of ours as a process; the whole path, so that a leftover can be told from something else. */
export function script(bestand: string): string[] {
  return [NODE, ...TSX, ALS_SERVER, path.resolve(bestand)]
}

/** The web server: ours around a build, or the framework's own for development. */
export function webserver(soort: 'start' | 'dev', poort: string): string[] {
  if (soort === 'dev') return [NODE, path.resolve('node_modules/next/dist/bin/next'), 'dev', '--port', poort]
  return [NODE, ...TSX, path.resolve('scripts/web.ts')]
}

/** The demonstration's own parts; whatever is replaced by a real one through the environment is left out. */
export function demodelen(omgeving: Omgeving, gezet: Record<string, string | undefined>): Deel[] {
  return [
    ...(gezet.BRON_PERSONEN_URL ? [] : [{ naam: 'registers', opdracht: script('scripts/demo/registers/server.ts'), omgeving }]),
    ...(gezet.APROFIEL_ISSUER ? [] : [{ naam: 'aanmeldprovider', opdracht: script('scripts/demo/aanmeldprovider/server.ts'), omgeving }]),
    ...(gezet.SMTP_URL ? [] : [{ naam: 'postvanger', opdracht: script('scripts/demo/postvanger/server.ts'), omgeving }]),
  ]
}
