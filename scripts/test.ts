/**
 * `npm test`: the checks, then every test on a PostgreSQL server of its own, then one line that says how many
 * held. `npm test -- tests/documenten` runs those files alone, without the checks.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { genereerClient } from './database/genereer'
import { moetBouwen } from './start/bouw'
import { maakDemozegel } from './start/demozegel'
import { proefomgeving } from './test/proefomgeving'
import { startProefportaal } from './test/proefportaal'
import { type Proefserver, startProefserver } from './test/proefserver'
import { telChecks, telOp, telTests, type Uitslag } from './test/tel-uitslag'
import { vindBrowser } from './test/vind-browser'

const filters = process.argv.slice(2)
const verslag = path.join(tmpdir(), `openloket-uitslag-${process.pid}.json`)
const uitslagen: Uitslag[] = []
const opruimen: (() => Promise<void>)[] = []
const kinderen = new Set<ChildProcess>()
let klaar = false

for (const teken of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(teken, () => {
    for (const kind of kinderen) kind.kill(teken)
  })
}
// Whatever ends this process, also the database server's own handler of a signal: this line comes last.
process.on('exit', () => {
  rmSync(verslag, { force: true })
  const { gelukt, mislukt } = telOp(klaar ? uitslagen : [...uitslagen, { gelukt: 0, mislukt: 1 }])
  process.stdout.write(`${gelukt} passed, ${mislukt} failed\n`)
  process.exitCode = mislukt > 0 ? 1 : 0
})

try {
  genereerClient()
  await import('./catalogus')
  if (filters.length === 0) uitslagen.push(telChecks(await draai('tsx', ['--conditions=react-server', 'scripts/check.ts'])))
  uitslagen.push(await draaiTests())
  klaar = true
} catch (fout) {
  process.stderr.write(`${fout instanceof Error ? fout.stack : String(fout)}\n`)
} finally {
  for (const stap of opruimen.toReversed()) await stap()
}
process.exit()

async function draaiTests(): Promise<Uitslag> {
  const { ZEGEL_BESTAND = '', ZEGEL_WACHTWOORD = '' } = proefomgeving()
  await maakDemozegel(ZEGEL_BESTAND, 'Stad Antwerpen', ZEGEL_WACHTWOORD)
  const server = await startProefserver((regel) => process.stderr.write(regel))
  opruimen.push(server.stop)
  const portaal = metBrowser() ? await startPortaal(server) : {}
  const { status } = await draai('playwright', ['test', ...filters], {
    ...proefomgeving(),
    ...server.omgeving,
    ...portaal,
    OPENLOKET_TEST_UITSLAG: verslag,
  })
  return telTests(verslag, status)
}

/** Whether the journeys are asked for: always, unless other files were named. */
function metBrowser(): boolean {
  return filters.length === 0 || filters.some((filter) => filter.includes('e2e'))
}

/** Builds the portal where something changed, finds a browser, and starts everything that the journeys need. */
async function startPortaal(server: Proefserver): Promise<Record<string, string>> {
  const browser = vindBrowser()
  if (moetBouwen()) {
    const { status } = await draai('tsx', ['--conditions=react-server', 'scripts/build.ts'])
    if (status !== 0) throw new Error('the portal could not be built')
  }
  const portaal = await startProefportaal(await server.maakKopie('portaal'))
  opruimen.push(portaal.stop)
  return { ...portaal.omgeving, PORTAAL_BROWSER: browser }
}

/** Runs a program of ours to its end, showing what it writes; gives its exit code and what it wrote. */
async function draai(programma: string, opties: string[], omgeving: Record<string, string> = {}): Promise<{ status: number; tekst: string }> {
  const kind = spawn(programma, opties, { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, ...omgeving } })
  kinderen.add(kind)
  let tekst = ''
  kind.stdout.setEncoding('utf8').on('data', (stuk: string) => {
    tekst += stuk
    process.stdout.write(stuk)
  })
  const status = await new Promise<number>((ja, mis) => {
    kind.once('error', mis)
    kind.once('close', (code) => ja(code ?? 1))
  })
  kinderen.delete(kind)
  return { status, tekst }
}
