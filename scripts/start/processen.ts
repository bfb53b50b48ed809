import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Gebruiker } from '../database/programmas'
import { seinGroep } from './proces'
import { schrijfDraaiboek } from './vorige-start'

/**
 * A part that runs as a process of its own. `laatst`: it stops after the others, who use it. `logbestand`: what it
 * says goes there.
 */
export type Deel = {
  naam: string
  opdracht: string[]
  omgeving: NodeJS.ProcessEnv
  als?: Gebruiker
  stopTeken?: NodeJS.Signals
  laatst?: true
  logbestand?: string
}

/** Makes a line that a part wrote fit for the person who reads along. */
export type Opmaak = (regel: string) => string

type Lopend = { deel: Deel; kind: ChildProcess }

const STOP_WACHT_MS = 8_000
const RUSTIG_NA_MS = 60_000
const HOOGSTENS_MS = 30_000

/**
 * Runs the parts, each in a process group of its own, so that Ctrl-C in a terminal reaches only us; one that dies
 * is started again, with a growing pause. Their marks stand in a file, so that a start after a hard kill can end
 * what was left behind.
 */
export function maakToezicht(map: string, zeg: (regel: string) => void, opmaak?: Opmaak) {
  const lopend = new Map<string, Lopend>()
  let stoppend = false

  function schrijfOp(): void {
    // PostgreSQL has a pid file of its own, by which it is ended gently.
    const delen = [...lopend.values()].filter(({ deel }) => !deel.laatst)
    schrijfDraaiboek(map, { stoppend, pids: delen.flatMap(({ kind }) => kind.pid ?? []) })
  }

  function start(deel: Deel, poging = 0): void {
    const begonnen = Date.now()
    const kind = voerUit(deel, opmaak)
    lopend.set(deel.naam, { deel, kind })
    schrijfOp()
    kind.once('error', (fout) => zeg(`${deel.naam}: ${fout.message}`))
    kind.once('exit', (code, teken) => {
      lopend.delete(deel.naam)
      schrijfOp()
      if (stoppend) return
      // What it started itself may hold on to its port.
      if (kind.pid) seinGroep(kind.pid, 'SIGKILL')
      const volgende = Date.now() - begonnen > RUSTIG_NA_MS ? 0 : poging
      const wacht = Math.min(1_000 * 2 ** volgende, HOOGSTENS_MS)
      zeg(`${deel.naam} stopped (${code ?? teken}) and starts again in ${wacht / 1_000} s`)
      setTimeout(() => !stoppend && start(deel, volgende + 1), wacht)
    })
  }

  async function stop(): Promise<void> {
    stoppend = true
    schrijfOp()
    const alle = [...lopend.values()]
    await Promise.all(alle.filter(({ deel }) => !deel.laatst).map(stopKind))
    await Promise.all(alle.filter(({ deel }) => deel.laatst).map(stopKind))
    schrijfDraaiboek(map, undefined)
  }

  return { start, stop, pidVan: (naam: string) => lopend.get(naam)?.kind.pid }
}

function voerUit({ naam, opdracht: [programma = '', ...opties], omgeving, als, logbestand }: Deel, opmaak?: Opmaak): ChildProcess {
  const log = logbestand === undefined ? undefined : openSync(logbestand, 'w')
  const uit = log ?? (opmaak ? 'pipe' : 'inherit')
  const kind = spawn(programma, opties, { ...als, env: { ...omgeving, PROCES_NAAM: naam }, stdio: ['ignore', uit, uit], detached: true })
  if (log !== undefined) closeSync(log)
  for (const stroom of opmaak ? [kind.stdout, kind.stderr] : []) {
    if (stroom) createInterface({ input: stroom }).on('line', (regel) => process.stdout.write(opmaak?.(regel) ?? ''))
  }
  return kind
}

async function stopKind({ deel, kind }: Lopend): Promise<void> {
  const { pid } = kind
  if (pid === undefined || kind.exitCode !== null || kind.signalCode !== null) return
  const klaar = new Promise((geef) => kind.once('exit', geef))
  kind.kill(deel.stopTeken ?? 'SIGTERM')
  const wekker = setTimeout(() => seinGroep(pid, 'SIGKILL'), STOP_WACHT_MS)
  await klaar
  clearTimeout(wekker)
  seinGroep(pid, 'SIGKILL')
}
