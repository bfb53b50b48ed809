import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import path from 'node:path'
import { z } from 'zod'

/** The whole portal, built and running from a copy of the project. */
export type Opstelling = { url: string; zaai: () => Voorraad; pid: number; stop: () => Promise<void> }

/** What stands in the database to be measured. */
export type Voorraad = z.infer<typeof Voorraad>

const Voorraad = z.object({ referentie: z.string(), documenten: z.number() })

const KLAAR = 'staat klaar op'
const TSX = ['--import', 'tsx', '--conditions=react-server']

/** Builds and starts the demonstration of a copy, with nothing of the environment of who measures. */
export async function startOpstelling(map: string, poort: number): Promise<Opstelling> {
  const omgeving = { NODE_ENV: 'production', PATH: process.env.PATH, HOME: process.env.HOME, PORT: String(poort), LOG_NIVEAU: 'warn' } as const
  const kind = spawn(process.execPath, [...TSX, 'scripts/start.ts'], { cwd: map, env: omgeving, stdio: ['ignore', 'pipe', 'pipe'] })
  const stop = async () => {
    await stopKind(kind)
    // Its data may lie outside the copy.
    spawnSync(process.execPath, [...TSX, 'scripts/database/reset.ts'], { cwd: map, env: omgeving, stdio: 'ignore' })
  }
  process.once('exit', () => kind.kill('SIGTERM'))
  try {
    await wachtTotKlaar(kind)
  } catch (fout) {
    await stop()
    throw fout
  }
  const zaai = () => {
    const gezegd = execFileSync(process.execPath, [...TSX, path.join(map, 'scripts/bench/zaai.ts')], { cwd: map, env: omgeving, encoding: 'utf8' })
    return Voorraad.parse(JSON.parse(gezegd))
  }
  return { url: `http://localhost:${poort}`, zaai, pid: kind.pid ?? 0, stop }
}

async function wachtTotKlaar(kind: ChildProcess): Promise<void> {
  let gezegd = ''
  await new Promise<void>((klaar, mis) => {
    for (const stroom of [kind.stdout, kind.stderr]) {
      stroom?.setEncoding('utf8').on('data', (stuk: string) => {
        gezegd += stuk
        if (gezegd.includes(KLAAR)) klaar()
      })
    }
    kind.once('exit', () => mis(new Error(`the portal did not start\n${gezegd}`)))
  })
}

async function stopKind(kind: ChildProcess): Promise<void> {
  if (kind.exitCode !== null || kind.signalCode !== null) return
  const klaar = new Promise((geef) => kind.once('exit', geef))
  kind.kill('SIGTERM')
  await klaar
}
