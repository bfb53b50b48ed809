import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Omgeving } from './omgeving'

/** A part that runs as a process of its own. */
export type Deel = { naam: string; opdracht: string[]; omgeving: Omgeving }

const STOP_WACHT_MS = 8_000
const RUSTIG_NA_MS = 60_000
const HOOGSTENS_MS = 30_000

/**
 * Runs the parts, each in a process group of its own; one that dies is started again, with a growing pause.
 * Their groups stand in a file, so that a start after a hard kill can end what was left behind. What they write goes
 * where ours goes, or to an open file.
 */
export function maakToezicht(map: string, zeg: (regel: string) => void, uitvoer: 'inherit' | number = 'inherit') {
  const bestand = path.join(map, 'processen.json')
  const lopend = new Map<string, ChildProcess>()
  let stoppend = false

  function schrijfOp(): void {
    mkdirSync(map, { recursive: true })
    writeFileSync(bestand, JSON.stringify([...lopend].map(([naam, kind]) => ({ naam, pid: kind.pid }))))
  }

  function start(deel: Deel, poging = 0): void {
    const [programma = '', ...opties] = deel.opdracht
    const begonnen = Date.now()
    const kind = spawn(programma, opties, {
      env: { ...deel.omgeving, PROCES_NAAM: deel.naam },
      stdio: ['ignore', uitvoer, uitvoer],
      detached: true,
    })
    lopend.set(deel.naam, kind)
    schrijfOp()
    kind.once('exit', (code, teken) => {
      lopend.delete(deel.naam)
      schrijfOp()
      if (stoppend) return
      const volgende = Date.now() - begonnen > RUSTIG_NA_MS ? 0 : poging
      const wacht = Math.min(1_000 * 2 ** volgende, HOOGSTENS_MS)
      zeg(`${deel.naam} stopte (${code ?? teken}) en begint over ${wacht / 1_000} s opnieuw`)
      setTimeout(() => !stoppend && start(deel, volgende + 1), wacht)
    })
  }

  async function stop(): Promise<void> {
    stoppend = true
    await Promise.all([...lopend.values()].map(stopKind))
    rmSync(bestand, { force: true })
  }

  return { start, stop, pidVan: (naam: string) => lopend.get(naam)?.pid }
}

/** Ends what an earlier start, killed hard, left running. A pid that is something else by now is left alone. */
export function ruimVorigeOp(map: string): void {
  const bestand = path.join(map, 'processen.json')
  if (!existsSync(bestand)) return
  for (const { pid } of JSON.parse(readFileSync(bestand, 'utf8')) as { pid: number }[]) {
    if (opdrachtVan(pid).includes(process.cwd())) doodGroep(pid, 'SIGKILL')
  }
  rmSync(bestand, { force: true })
}

async function stopKind(kind: ChildProcess): Promise<void> {
  if (kind.exitCode !== null || kind.pid === undefined) return
  const klaar = new Promise((geef) => kind.once('exit', geef))
  doodGroep(kind.pid, 'SIGTERM')
  const wekker = setTimeout(() => kind.pid && doodGroep(kind.pid, 'SIGKILL'), STOP_WACHT_MS)
  await klaar
  clearTimeout(wekker)
  doodGroep(kind.pid, 'SIGKILL')
}

function doodGroep(pid: number, teken: NodeJS.Signals): void {
  try {
    process.kill(-pid, teken)
  } catch {
    // Nobody is left in the group: what we wanted.
  }
}

function opdrachtVan(pid: number): string {
  try {
    return execFileSync('ps', ['-p', String(pid), '-o', 'args='], { encoding: 'utf8' })
  } catch {
    return ''
  }
}
