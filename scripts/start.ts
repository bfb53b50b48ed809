/** `npm start`: the demonstration, whole. `npm run dev` is the same with the development server and readable logs. */
import { leesZegel } from '@/lib/documenten/zegel/get-zegel'
import { leesEnv } from '@/lib/platform/env'
import { genereerClient } from './database/genereer'
import { bouw, moetBouwen } from './start/bouw'
import { startDatabase } from './start/database'
import { demodelen, werker } from './start/delen'
import { demozegel, maakDemozegel } from './start/demozegel'
import { leesEnvBestand } from './start/lees-env-bestand'
import { zegZegeleinde } from './start/lees-omgeving'
import { leesbareLogs } from './start/leesbare-logs'
import { DATAMAP, demoOmgeving, poortenVanaf } from './start/omgeving'
import { volgOuders } from './start/ouders'
import { bezettePoort, inGebruik, leesPoort, wachtOp } from './start/poorten'
import { maakToezicht } from './start/processen'
import { redenVan } from './start/reden'
import { ruimVorigeOp } from './start/vorige-start'
import { webserver } from './start/webserver'

const WACHT_MS = 90_000
const ontwikkelen = process.argv.includes('--dev')
const toezicht = maakToezicht(DATAMAP, zeg, ontwikkelen ? leesbareLogs() : undefined)
const afbreken = new AbortController()

for (const teken of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(teken, () => void stop(0))
// A terminal that was closed takes no more lines; stopping goes on.
for (const stroom of [process.stdout, process.stderr]) stroom.on('error', () => undefined)
volgOuders(() => void stop(0))

try {
  leesEnvBestand()
  await start()
} catch (fout) {
  if (!afbreken.signal.aborted) process.stderr.write(`${redenVan(fout)}\n`)
  await stop(1)
}

async function start(): Promise<void> {
  const { postgres, ...poorten } = poortenVanaf(leesPoort(process.env.PORT))
  // What is wrong in the environment is said before anything is started.
  const vooraf = demoOmgeving({ postgres, ...poorten }, process.env.DATABASE_URL || 'postgresql://not-yet-started/openloket')
  const gelezen = leesEnv(vooraf)
  if (gelezen.ZEGEL_BESTAND === demozegel(DATAMAP)) await maakDemozegel(gelezen.ZEGEL_BESTAND, gelezen.STAD_NAAM, gelezen.ZEGEL_WACHTWOORD)
  zegZegeleinde(await leesZegel(gelezen))
  await ruimVorigeOp(DATAMAP)
  zeg('Starting the database…')
  const omgeving = demoOmgeving({ postgres, ...poorten }, await startDatabase(postgres, vooraf, toezicht, zeg), ontwikkelen)
  const bezet = await bezettePoort(poorten)
  if (bezet) throw new Error(inGebruik(bezet))
  await maakPortaal()
  if (afbreken.signal.aborted) return
  const demo = demodelen(omgeving, process.env)
  for (const deel of demo) toezicht.start(deel)
  toezicht.start({ naam: 'worker', opdracht: werker(), omgeving })
  toezicht.start({ naam: 'web', opdracht: webserver(ontwikkelen ? 'dev' : 'start', String(poorten.web)), omgeving })
  const heeft = (naam: string) => demo.some((deel) => deel.naam === naam)
  if (heeft('registers')) await wachtOp(`http://127.0.0.1:${poorten.registers}/`, WACHT_MS, 'any answer')
  if (heeft('aanmeldprovider')) await wachtOp(`${omgeving.IDP_ISSUER}/.well-known/openid-configuration`, WACHT_MS)
  if (heeft('postvanger')) await wachtOp(`http://localhost:${poorten.mailpagina}/`, WACHT_MS)
  await wachtOp(`http://localhost:${poorten.web}/api/health`, WACHT_MS)
  if (afbreken.signal.aborted) return
  if (heeft('postvanger')) zeg(`The mails of the demonstration: http://localhost:${poorten.mailpagina}`)
  zeg(`Openloket staat klaar op http://localhost:${poorten.web}`)
}

async function maakPortaal(): Promise<void> {
  genereerClient()
  await import('./catalogus')
  if (ontwikkelen || !moetBouwen()) return
  zeg('Building the portal, since something changed…')
  await bouw({ stop: afbreken.signal })
}

function zeg(regel: string): void {
  process.stdout.write(`${regel}\n`)
}

async function stop(code: number): Promise<void> {
  if (afbreken.signal.aborted) return
  afbreken.abort()
  await toezicht.stop()
  process.exit(code)
}
