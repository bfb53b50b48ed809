import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import Provider from 'oidc-provider'
import { Pool } from 'pg'
import { stuurBijlage } from '../pagina/pagina'
import { ruimOp } from './adapter'
import { maakConfiguratie, type Opties } from './configuratie'
import { behandelInteractie, type Interactie } from './interactie'
import { bereidVoor } from './tabellen'

const MAX_VERBINDINGEN = 5
const OPRUIMEN_MS = 600_000

/** Starts the demonstration's identity provider: a certified OpenID Provider with invented people, who need no password. */
export async function startAanmeldprovider(opties: Opties): Promise<{ stop: () => Promise<void> }> {
  const pool = new Pool({ connectionString: opties.databaseUrl, max: MAX_VERBINDINGEN })
  pool.on('error', (fout) => process.stderr.write(`aanmeldprovider: a database connection was lost: ${fout.message}\n`))
  await bereidVoor(pool)
  const provider = new Provider(opties.issuer, await maakConfiguratie(pool, opties))
  provider.on('server_error', (_, fout) => process.stderr.write(`aanmeldprovider: ${fout.message}\n`))
  const interactie: Interactie = { provider, pool, mprofielId: opties.mprofiel.id, portalen: opties.portalen }
  const volgens = provider.callback()
  const server = createServer((verzoek, antwoord) => void beantwoord(interactie, volgens, verzoek, antwoord))
  server.listen(opties.poort)
  await once(server, 'listening')
  const opruimen = setInterval(() => void ruimOp(pool).catch(() => undefined), OPRUIMEN_MS)
  const stop = async () => {
    clearInterval(opruimen)
    const gesloten = once(server, 'close')
    server.close()
    server.closeAllConnections()
    await gesloten
    await pool.end()
  }
  return { stop }
}

async function beantwoord(
  interactie: Interactie,
  volgens: ReturnType<Provider['callback']>,
  verzoek: IncomingMessage,
  antwoord: ServerResponse,
): Promise<void> {
  const pad = verzoek.url?.split('?')[0] ?? '/'
  if (stuurBijlage(pad, antwoord)) return
  if (!pad.startsWith('/interactie/')) return void volgens(verzoek, antwoord)
  try {
    await behandelInteractie(interactie, verzoek, antwoord)
  } catch {
    // A sign-in that is over, or was begun in another browser: back to the portal, which starts a new one.
    antwoord.writeHead(303, { location: `${interactie.portalen[0]}/aanmelden` }).end()
  }
}
