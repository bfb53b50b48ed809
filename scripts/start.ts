/** `npm start`: the demonstration, whole. `npm run dev` is the same with the development server and readable logs. */
import { spawnSync } from 'node:child_process'
import { leesEnv } from '@/lib/platform/env'
import { genereerClient } from './database/genereer'
import { merkGebouwd, moetBouwen } from './start/bouw'
import { startDatabase } from './start/database'
import { demodelen, script, webserver } from './start/delen'
import { DATAMAP, demoOmgeving, type Omgeving, poortenVanaf } from './start/omgeving'
import { bezettePoort, wachtOp } from './start/poorten'
import { maakToezicht, ruimVorigeOp } from './start/processen'

const WACHT_MS = 90_000
const ontwikkelen = process.argv.includes('--dev')
const toezicht = maakToezicht(DATAMAP, zeg)
let stopDatabase = async () => {}
let stoppend = false

for (const teken of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(teken, () => void stop(0))

try {
  await start()
} catch (fout) {
  zeg(fout instanceof Error ? fout.message : String(fout))
  await stop(1)
}

async function start(): Promise<void> {
  const poorten = poortenVanaf(leesPoort())
  // What is wrong in the environment is said before anything is started.
  leesEnv(demoOmgeving(poorten, process.env.DATABASE_URL ?? 'postgresql://nog-te-starten/openloket'))
  ruimVorigeOp(DATAMAP)
  const { postgres, ...andere } = poorten
  const bezet = await bezettePoort(andere)
  if (bezet) throw new Error(`Poort ${bezet} is al in gebruik. Stop wat daar draait, of kies andere poorten: PORT=4000 npm start`)
  zeg('Databank starten…')
  const database = await startDatabase(postgres, zeg)
  stopDatabase = database.stop
  const omgeving = demoOmgeving(poorten, database.url, ontwikkelen)
  bouw(omgeving)
  for (const deel of demodelen(omgeving, process.env)) toezicht.start(deel)
  toezicht.start({ naam: 'worker', opdracht: script('scripts/worker.ts'), omgeving })
  toezicht.start({ naam: 'web', opdracht: webserver(ontwikkelen ? 'dev' : 'start', String(poorten.web)), omgeving })
  if (!process.env.APROFIEL_ISSUER) await wachtOp(`${omgeving.APROFIEL_ISSUER}/.well-known/openid-configuration`, WACHT_MS)
  await wachtOp(`http://localhost:${poorten.web}/api/health`, WACHT_MS)
  if (stoppend) return
  if (!process.env.SMTP_URL) zeg(`Mails van de demonstratie: http://localhost:${poorten.mailpagina}`)
  process.stdout.write(`Openloket staat klaar op http://localhost:${poorten.web}\n`)
}

function leesPoort(): number {
  const poort = Number(process.env.PORT ?? 3000)
  if (!Number.isInteger(poort) || poort < 1024 || poort > 65_500) throw new Error('PORT is wrong: write a number between 1024 and 65500.')
  return poort
}

function bouw(omgeving: Omgeving): void {
  genereerClient()
  draai('tsx', ['--conditions=react-server', 'scripts/catalogus.ts'], omgeving)
  if (ontwikkelen || !moetBouwen()) return
  zeg('Portaal bouwen (alleen als er iets veranderde)…')
  draai('next', ['build'], omgeving)
  merkGebouwd()
}

function draai(programma: string, opties: string[], omgeving: Omgeving): void {
  const { status, stdout, stderr } = spawnSync(programma, opties, { env: omgeving, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${programma} ${opties.join(' ')} mislukte\n${stdout}\n${stderr}`)
}

function zeg(regel: string): void {
  process.stdout.write(`${regel}\n`)
}

async function stop(code: number): Promise<void> {
  if (stoppend) return
  stoppend = true
  await toezicht.stop()
  await stopDatabase()
  process.exit(code)
}
