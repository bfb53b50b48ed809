/**
 * The web server of a built portal: Next.js behind a thin rim of our own, which knows who asks, gives every answer its
 * security headers, refuses what the framework cannot read, and answers a bug and what is not there with a page that a
 * person understands, also without JavaScript.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import next from 'next'
import { env } from '@/lib/platform/env'
import { veiligeKoppen, ZONDER_PAGINA } from '@/lib/platform/koppen'
import { toonFoutpagina } from './web/foutpagina'
import { leesbaarAdres } from './web/leesbaar-adres'
import { toonNietGevonden, zendNietGevonden } from './web/niet-gevonden'
import { bewaarOpenbaar } from './web/openbare-pagina'
import { toonOpenbaar } from './web/toon-openbaar'
import { maakWeegschaal } from './web/weeg-verzoek'
import { weiger, weigerOnleesbare } from './web/weiger'

const { PORT, PUBLIC_URL, VOORDEUR } = env()
const SLUIT_WACHT_MS = 5_000
const VERLATEN_MS = 30_000
const MAX_TEKENS_ZOEKEN = 16_000_000

const portaal = next({ dev: false, port: PORT })
await portaal.prepare()
const behandel = portaal.getRequestHandler()
const { host } = new URL(PUBLIC_URL)
// There is no end to what may be searched for: it does not push other pages out.
const bewaard = { paginas: bewaarOpenbaar(PORT, host), zoekingen: bewaarOpenbaar(PORT, host, MAX_TEKENS_ZOEKEN) }
const weeg = maakWeegschaal()
const server = createServer((verzoek, antwoord) => void beantwoord(verzoek, antwoord))
weigerOnleesbare(server)
server.once('error', (fout) => {
  process.stderr.write(`The web server cannot listen on PORT ${PORT}: ${fout.message}\n`)
  process.exit(1)
})
server.listen(PORT, () => process.stdout.write(`web on port ${PORT}\n`))
for (const teken of ['SIGINT', 'SIGTERM'] as const) process.once(teken, stop)

async function beantwoord(verzoek: IncomingMessage, antwoord: ServerResponse): Promise<void> {
  if (VOORDEUR === 'nee') verzoek.headers['x-forwarded-for'] = verzoek.socket.remoteAddress
  for (const [naam, waarde] of veiligeKoppen(ZONDER_PAGINA)) antwoord.setHeader(naam, waarde)
  const weging = weeg(verzoek)
  if (weging.geweigerd !== undefined) return weiger(verzoek, antwoord, weging.geweigerd)
  const werk = maakAntwoord(verzoek, antwoord)
  const { laatLos } = weging
  if (!laatLos) return werk
  // Whoever went away gives no room back before what they sent was worked on, within reason.
  antwoord.once('close', () => setTimeout(laatLos, VERLATEN_MS).unref())
  return werk.finally(laatLos)
}

async function maakAntwoord(verzoek: IncomingMessage, antwoord: ServerResponse): Promise<void> {
  verzoek.url = leesbaarAdres(verzoek.url ?? '/')
  if (await toonOpenbaar(verzoek, antwoord, bewaard, (van, naar) => zendNietGevonden(van, naar, PORT))) return
  toonFoutpagina(verzoek, antwoord)
  toonNietGevonden(verzoek, antwoord, PORT)
  await behandel(verzoek, antwoord)
}

/** What is being answered is finished first; whoever keeps a line open without asking anything is not waited for. */
function stop(): void {
  server.close(() => process.exit(0))
  server.closeIdleConnections()
  setTimeout(() => process.exit(0), SLUIT_WACHT_MS).unref()
}
