import { once } from 'node:events'
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** How a test says which visitor it is: the front door makes an address of it, as a real one does of the connection. */
export const BEZOEKER_KOP = 'x-proef-bezoeker'

/**
 * A front door before several web processes: each request goes to the next of them in turn, whoever sends it, so that
 * a process that kept something of its own would show. One that does not answer is passed over.
 */
export async function startVoordeur(poort: number, achter: readonly string[]): Promise<{ url: string; stop: () => Promise<void> }> {
  let beurt = 0
  const server = createServer((verzoek, antwoord) => {
    beurt += 1
    geefDoor(verzoek, antwoord, [...achter.slice(beurt % achter.length), ...achter.slice(0, beurt % achter.length)])
  })
  server.listen(poort)
  await once(server, 'listening')
  const stop = async () => {
    const gesloten = once(server, 'close')
    server.close()
    server.closeAllConnections()
    await gesloten
  }
  return { url: `http://localhost:${(server.address() as AddressInfo).port}`, stop }
}

function geefDoor(verzoek: IncomingMessage, antwoord: ServerResponse, [eerste, ...andere]: string[]): void {
  if (!eerste) return void antwoord.writeHead(502).end()
  const { hostname, port } = new URL(eerste)
  const { [BEZOEKER_KOP]: bezoeker, ...koppen } = verzoek.headers
  const adres = typeof bezoeker === 'string' ? bezoeker : (verzoek.socket.remoteAddress ?? '')
  const door = request({ hostname, port, path: verzoek.url, method: verzoek.method, headers: { ...koppen, 'x-forwarded-for': adres } }, (terug) => {
    antwoord.writeHead(terug.statusCode ?? 502, terug.headers)
    terug.pipe(antwoord)
  })
  door.once('error', (fout) => {
    const nietBereikt = 'code' in fout && fout.code === 'ECONNREFUSED'
    if (antwoord.headersSent) antwoord.destroy()
    else if (nietBereikt) geefDoor(verzoek, antwoord, andere)
    else antwoord.writeHead(502).end()
  })
  // Answered before all of it was read, the rest is taken in: left lying, it would break the line for what comes next.
  antwoord.once('close', () => {
    verzoek.unpipe(door)
    verzoek.resume()
    door.destroy()
  })
  verzoek.pipe(door)
}
