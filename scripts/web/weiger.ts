import { type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { veiligeKoppen, ZONDER_PAGINA } from '@/lib/platform/koppen'
import { type Boodschap, type Gevraagd, isVanProgramma, maakBladzijde, taalVoor } from './bladzijde'

/** After its answer, a connection that stays open is broken. */
const SLUIT_WACHT_MS = 1_000

/** What Node itself says of a request that it cannot read. */
const STATUS_VAN: Record<string, number> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 }

/** Answers a request that our rim refuses with a page that says so, or a problem (RFC 9457) for a program, and closes. */
export function weiger(verzoek: IncomingMessage, antwoord: ServerResponse, status: number): void {
  const { koppen, inhoud } = maakWeigering(status, gevraagdIn(verzoek))
  antwoord.writeHead(status, { ...koppen, connection: 'close' }).end(inhoud)
}

/** What was asked for, as far as a language is to be found in it. */
export function gevraagdIn({ url, headers }: IncomingMessage): Gevraagd {
  return { adres: url, herkomst: headers.referer, talen: headers['accept-language'] }
}

/**
 * Answers what Node cannot read as a request (an address or cookies without end, half a request) in the same way, instead
 * of with a bare status. Where an answer had begun there is nothing left to say.
 */
export function weigerOnleesbare(server: Server): void {
  const bezig = new WeakSet<Socket>()
  server.on('request', ({ socket }, antwoord: ServerResponse) => {
    bezig.add(socket)
    antwoord.once('close', () => bezig.delete(socket))
  })
  server.on('clientError', (fout: NodeJS.ErrnoException & { rawPacket?: Buffer }, socket: Socket) => {
    if (socket.writableEnded) return
    if (!socket.writable || fout.code === 'ECONNRESET' || bezig.has(socket)) return void socket.destroy()
    const status = STATUS_VAN[fout.code ?? ''] ?? 400
    const { koppen, inhoud } = maakWeigering(status, ontleed(fout.rawPacket?.toString('latin1') ?? ''))
    const alle = { ...Object.fromEntries(veiligeKoppen(ZONDER_PAGINA)), ...koppen, connection: 'close' }
    const kop = [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...Object.entries(alle).map(([naam, waarde]) => `${naam}: ${waarde}`)]
    // Closed at once, with something unread, the other side would never see the answer.
    socket.end(`${kop.join('\r\n')}\r\n\r\n${inhoud}`)
    setTimeout(() => socket.destroy(), SLUIT_WACHT_MS).unref()
  })
}

function maakWeigering(status: number, gevraagd: Gevraagd): { koppen: Record<string, string | number>; inhoud: string } {
  const boodschap: Boodschap = status === 431 ? 'te-lang' : 'onleesbaar'
  const [soort, inhoud] = isVanProgramma(gevraagd)
    ? ['application/problem+json', JSON.stringify({ type: 'about:blank', title: STATUS_CODES[status], status, code: boodschap })]
    : ['text/html; charset=utf-8', maakBladzijde(boodschap, taalVoor(gevraagd))]
  return { koppen: { 'content-type': soort, 'content-length': Buffer.byteLength(inhoud), 'cache-control': 'no-store' }, inhoud }
}

/** What can still be read in a request that is none. */
function ontleed(tekst: string): Gevraagd {
  const kop = (naam: string) => new RegExp(`^${naam}:[ \\t]*([^\\r\\n]+)`, 'im').exec(tekst)?.[1]
  return { adres: /^[A-Z]+ (\/[^\s?]*)/.exec(tekst)?.[1], herkomst: kop('referer'), talen: kop('accept-language') }
}
