import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'

const TSX = ['--import', path.resolve('node_modules/tsx/dist/loader.mjs'), '--conditions=react-server']

/** A script of ours in a process of its own, what it wrote so far line by line, and how it ended. */
export type Kind = { proces: ChildProcess; regels: string[]; fouten: string[]; einde: Promise<{ code: number | null; teken: string | null }> }

/** Starts a script in a process of its own with the configuration of the tests, changed where given. */
export function startKind(script: string, opties: string[] = [], omgeving: Record<string, string> = {}): Kind {
  const proces = spawn(process.execPath, [...TSX, path.resolve(script), ...opties], {
    env: { ...process.env, NODE_OPTIONS: '', ...omgeving },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const regels = verzamel(proces.stdout)
  const fouten = verzamel(proces.stderr)
  const einde = new Promise<{ code: number | null; teken: string | null }>((klaar) => proces.once('close', (code, teken) => klaar({ code, teken })))
  return { proces, regels, fouten, einde }
}

/** Whole lines only: one that was cut off by a kill was never said. */
function verzamel(stroom: NodeJS.ReadableStream): string[] {
  const regels: string[] = []
  let rest = ''
  stroom.setEncoding('utf8')
  stroom.on('data', (stuk: string) => {
    const delen = `${rest}${stuk}`.split('\n')
    rest = delen.pop() ?? ''
    regels.push(...delen)
  })
  return regels
}
