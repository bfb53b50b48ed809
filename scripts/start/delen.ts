import path from 'node:path'
import type { Omgeving } from './omgeving'
import type { Deel } from './processen'

const NODE = process.execPath
const TSX = ['--import', path.resolve('node_modules/tsx/dist/loader.mjs'), '--conditions=react-server']

/** A script of ours as a process; the whole path, so that a leftover can be told from something else. */
export function script(bestand: string): string[] {
  return [NODE, ...TSX, path.resolve(bestand)]
}

/** The web server of Next.js. */
export function webserver(soort: 'start' | 'dev', poort: string): string[] {
  return [NODE, path.resolve('node_modules/next/dist/bin/next'), soort, '--port', poort]
}

/** The demonstration's own parts; whatever is replaced by a real one through the environment is left out. */
export function demodelen(omgeving: Omgeving, gezet: Record<string, string | undefined>): Deel[] {
  return [
    ...(gezet.BRON_PERSONEN_URL ? [] : [{ naam: 'registers', opdracht: script('scripts/demo/registers/server.ts'), omgeving }]),
    ...(gezet.APROFIEL_ISSUER ? [] : [{ naam: 'aanmeldprovider', opdracht: script('scripts/demo/aanmeldprovider/server.ts'), omgeving }]),
    ...(gezet.SMTP_URL ? [] : [{ naam: 'postvanger', opdracht: script('scripts/demo/postvanger/server.ts'), omgeving }]),
  ]
}
