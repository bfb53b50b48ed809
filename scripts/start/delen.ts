import path from 'node:path'
import type { Omgeving } from './omgeving'
import type { Deel } from './processen'

const NODE = process.execPath
const TSX = ['--import', path.resolve('node_modules/tsx/dist/loader.mjs'), '--conditions=react-server']

/** A script of ours as a process of its own. */
export function script(bestand: string): string[] {
  return [NODE, ...TSX, path.resolve(bestand)]
}

/**
 * The worker. What it renewed is waste a moment later, and V8 lets waste grow with the memory of the machine: it keeps a third of what
 * this allows. `npm run worker` gives it the same.
 */
export function werker(): string[] {
  return [NODE, '--max-old-space-size=256', ...TSX, path.resolve('scripts/worker.ts')]
}

/** The demonstration's own parts; one that is wholly replaced by a real one through the environment is left out. */
export function demodelen(omgeving: Omgeving, gezet: Record<string, string | undefined>): Deel[] {
  const zijnGezet = (...namen: string[]) => namen.every((naam) => gezet[naam])
  return [
    ...(zijnGezet('BRON_PERSONEN_URL', 'BRON_AKTEN_URL', 'BRON_ADRESSEN_URL', 'BRON_PARKEREN_URL') ? [] : [demodeel('registers', omgeving)]),
    ...(zijnGezet('APROFIEL_ISSUER', 'MPROFIEL_ISSUER') ? [] : [demodeel('aanmeldprovider', omgeving)]),
    ...(zijnGezet('SMTP_URL') ? [] : [demodeel('postvanger', omgeving)]),
  ]
}

function demodeel(naam: string, omgeving: Omgeving): Deel {
  return { naam, opdracht: script(`scripts/demo/${naam}/server.ts`), omgeving }
}
