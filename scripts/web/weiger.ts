import { type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { veiligeKoppen, ZONDER_PAGINA } from '@/lib/platform/koppen'
import { type Boodschap, type Gevraagd, isVanProgramma, maakBladzijde, taalVoor } from './bladzijde'

/** After its answer, a connection that stays open is broken. */
const SLUIT_WACHT_MS = 1_000

/** What Node itself says of a request that it cannot read. */
const STATUS_VAN: Record<string, number> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 }

/** Bytes that are still taken in, to be thrown away, so that who sends them sees the answer before the connection closes. */
const MAX_WEG = 250_000_000

/** After which a browser may ask again when there was no room. */
const OPNIEUW_NA_SECONDEN = '10'

/**
 * Answers a request that our rim refuses with a page that says so, or a problem (RFC 9457) for a program. The connection is closed, except
 * where the body is what was refused: closed while it comes, the sender would see no answer. It is thrown away as it comes.
 */
export function weiger(verzoek: IncomingMessage, antwoord: ServerResponse, status: number): void {
  const { koppen, inhoud } = maakWeigering(status, gevraagdIn(verzoek))
  const blijft = (status === 413 || status === 503) && Number(verzoek.headers['content-length']) <= MAX_WEG
  antwoord.writeHead(status, {
    ...koppen,
    ...(status === 503 ? { 'retry-after': OPNIEUW_NA_SECONDEN } : {}),
    ...(blijft ? {} : { connection: 'close' }),
  })
  antwoord.end(inhoud)
  if (blijft) verzoek.resume()
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
  const boodschap = boodschapBij(status, gevraagd)
  const [soort, inhoud] = isVanProgramma(gevraagd)
    ? ['application/problem+json', JSON.stringify({ type: 'about:blank', title: STATUS_CODES[status], status, code: boodschap })]
    : ['text/html; charset=utf-8', maakBladzijde(boodschap, taalVoor(gevraagd))]
  return { koppen: { 'content-type': soort, 'content-length': Buffer.byteLength(inhoud), 'cache-control': 'no-store' }, inhoud }
}

function boodschapBij(status: number, { adres }: Gevraagd): Boodschap {
  if (status === 413) return adres === '/api/controleer' ? 'controle-te-groot' : 'te-groot'
  if (status === 503) return 'druk'
  return status === 431 ? 'te-lang' : 'onleesbaar'
}

/** What can still be read in a request that is none. */
function ontleed(tekst: string): Gevraagd {
  const kop = (naam: string) => new RegExp(`^${naam}:[ \\t]*([^\\r\\n]+)`, 'im').exec(tekst)?.[1]
  return { adres: /^[A-Z]+ (\/[^\s?]*)/.exec(tekst)?.[1], herkomst: kop('referer'), talen: kop('accept-language') }
}
