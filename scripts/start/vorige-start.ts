import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { kenmerkVan, leeft, seinGroep } from './proces'

const Kenmerk = z.object({ pid: z.number(), begon: z.string() })
const Draaiboek = z.object({ start: Kenmerk, stoppend: z.boolean(), delen: z.array(Kenmerk) })

const WACHT_MS = 2_500
const WACHT_STOPPEND_MS = 20_000

/** Notes which start runs from this folder, with which parts; nothing when it stopped. Written whole or not at all. */
export function schrijfDraaiboek(map: string, stand: { stoppend: boolean; pids: number[] } | undefined): void {
  const bestand = path.join(map, 'processen.json')
  if (!stand) {
    rmSync(bestand, { force: true })
    return
  }
  mkdirSync(map, { recursive: true })
  const delen = stand.pids.flatMap((pid) => kenmerkVan(pid) ?? [])
  writeFileSync(`${bestand}.nieuw`, JSON.stringify({ start: kenmerkVan(process.pid), stoppend: stand.stoppend, delen }))
  renameSync(`${bestand}.nieuw`, bestand)
}

/**
 * Ends what an earlier start, killed hard, left running, with its whole process group. One that is alive is not
 * touched: two cannot run from one folder, so this one is refused; one that is stopping is waited for.
 */
export async function ruimVorigeOp(map: string): Promise<void> {
  const begin = Date.now()
  for (let vorige = leesDraaiboek(map); vorige && leeft(vorige.start); vorige = leesDraaiboek(map)) {
    if (Date.now() - begin > (vorige.stoppend ? WACHT_STOPPEND_MS : WACHT_MS)) {
      throw new Error(`Openloket already runs from this folder (process ${vorige.start.pid}). Stop it first, with Ctrl-C where it was started.`)
    }
    await new Promise((klaar) => setTimeout(klaar, 100))
  }
  for (const deel of leesDraaiboek(map)?.delen ?? []) if (leeft(deel)) seinGroep(deel.pid, 'SIGKILL')
  schrijfDraaiboek(map, undefined)
}

function leesDraaiboek(map: string): z.infer<typeof Draaiboek> | undefined {
  const bestand = path.join(map, 'processen.json')
  if (!existsSync(bestand)) return undefined
  try {
    return Draaiboek.parse(JSON.parse(readFileSync(bestand, 'utf8')))
  } catch {
    return undefined
  }
}
