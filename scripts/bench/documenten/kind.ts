import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'

const TSX = ['--import', 'tsx', '--conditions=react-server']

/** A script of ours in a process of its own. */
export function start(script: string, opties: readonly (string | number)[], omgeving: Record<string, string>): ChildProcess {
  const kind = spawn(process.execPath, [...TSX, path.resolve(script), ...opties.map(String)], {
    env: omgeving as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  process.once('exit', () => kind.kill('SIGKILL'))
  return kind
}

/** The same, until it ends; gives what it said. */
export async function voerUit(script: string, opties: readonly (string | number)[], omgeving: Record<string, string>): Promise<string> {
  const kind = start(script, opties, omgeving)
  let gezegd = ''
  kind.stdout?.setEncoding('utf8').on('data', (stuk: string) => {
    gezegd += stuk
  })
  const code = await new Promise((klaar) => kind.once('close', klaar))
  if (code !== 0) throw new Error(`${script} ended with ${code}`)
  return gezegd
}

/** Asks a process to stop, and waits until it has. */
export async function stop(kind: ChildProcess): Promise<void> {
  if (kind.exitCode !== null || kind.signalCode !== null) return
  const klaar = new Promise((geef) => kind.once('exit', geef))
  kind.kill('SIGTERM')
  await klaar
}
