import { type ChildProcess, spawn } from 'node:child_process'
import { script } from '../../start/delen'

/** A command in a process of its own. */
export function start([programma = '', ...opties]: readonly string[], omgeving: Record<string, string>): ChildProcess {
  const kind = spawn(programma, opties, { env: omgeving as NodeJS.ProcessEnv, stdio: ['ignore', 'pipe', 'inherit'] })
  process.once('exit', () => kind.kill('SIGKILL'))
  return kind
}

/** A script of ours, until it ends; gives what it said. */
export async function voerUit(bestand: string, opties: readonly (string | number)[], omgeving: Record<string, string>): Promise<string> {
  const kind = start([...script(bestand), ...opties.map(String)], omgeving)
  let gezegd = ''
  kind.stdout?.setEncoding('utf8').on('data', (stuk: string) => {
    gezegd += stuk
  })
  const code = await new Promise((klaar) => kind.once('close', klaar))
  if (code !== 0) throw new Error(`${bestand} ended with ${code}`)
  return gezegd
}

/** Asks a process to stop, and waits until it has. */
export async function stop(kind: ChildProcess): Promise<void> {
  if (kind.exitCode !== null || kind.signalCode !== null) return
  const klaar = new Promise((geef) => kind.once('exit', geef))
  kind.kill('SIGTERM')
  await klaar
}
