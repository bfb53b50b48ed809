import { type IncomingMessage, request, type ServerResponse } from 'node:http'
import { GEZOCHT_KOP } from '@/lib/platform/koppen'
import { ontleedPad, pad } from '@/lib/tekst/talen'

/** A longer address was not typed by a person, and may not fit in the head of a request. */
const MAX_ADRES = 2_000

/** What goes along of who asked: what the page and its frame depend on, and nothing that says how a request is read. */
const MEE = [
  'host',
  'cookie',
  'accept',
  'accept-encoding',
  'accept-language',
  'referer',
  'user-agent',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
]

/** What belongs to one line, and not to the next. */
const VAN_DE_LIJN = ['connection', 'keep-alive', 'transfer-encoding']

/**
 * Puts the page of what is not there in the place of the framework's answer, which is an empty page until JavaScript
 * fills it. What programs ask keeps its own answer.
 */
export function toonNietGevonden(verzoek: IncomingMessage, antwoord: ServerResponse, poort: number): void {
  if (!wilBladzijde(verzoek) || verzoek.headers[GEZOCHT_KOP] !== undefined) return
  const { write, end, writeHead, flushHeaders } = antwoord
  let isOnze = false
  antwoord.writeHead = (status: number, ...rest: unknown[]) => {
    isOnze = status === 404 && String(antwoord.getHeader('content-type')).includes('html')
    return isOnze ? antwoord : Reflect.apply(writeHead, antwoord, [status, ...rest])
  }
  antwoord.flushHeaders = () => {
    if (!antwoord.headersSent) antwoord.writeHead(antwoord.statusCode)
    if (!isOnze) Reflect.apply(flushHeaders, antwoord, [])
  }
  antwoord.write = (...delen: unknown[]) => {
    if (!antwoord.headersSent) antwoord.writeHead(antwoord.statusCode)
    return isOnze || Reflect.apply(write, antwoord, delen)
  }
  antwoord.end = (...delen: unknown[]) => {
    if (!antwoord.headersSent) antwoord.writeHead(antwoord.statusCode)
    if (!isOnze) return Reflect.apply(end, antwoord, delen)
    Object.assign(antwoord, { write, end, writeHead, flushHeaders })
    zendNietGevonden(verzoek, antwoord, poort)
    return antwoord
  }
}

function wilBladzijde({ method, headers }: IncomingMessage): boolean {
  return method === 'GET' && headers.accept?.includes('text/html') === true
}

/** Answers with the page of what is not there: asked of this same server, as whoever asked, so that it has its frame and their session. */
export function zendNietGevonden({ url = '/', headers }: IncomingMessage, antwoord: ServerResponse, poort: number): void {
  const path = pad(ontleedPad(zonderVraag(url)).taal, '/fout/niet-gevonden')
  const gezocht = url.length < MAX_ADRES ? url : path
  const mee = Object.fromEntries(MEE.flatMap((naam) => (headers[naam] === undefined ? [] : [[naam, headers[naam]]])))
  // A line of its own, closed after it: nothing of one visitor is left on it for the next.
  const vraag = request({ host: '127.0.0.1', port: poort, agent: false, path, headers: { ...mee, [GEZOCHT_KOP]: gezocht } }, (pagina) => {
    for (const naam of antwoord.getHeaderNames()) antwoord.removeHeader(naam)
    const koppen = Object.entries(pagina.headers).filter(([naam]) => !VAN_DE_LIJN.includes(naam))
    antwoord.writeHead(pagina.statusCode === 200 ? 404 : (pagina.statusCode ?? 500), Object.fromEntries(koppen))
    pagina.pipe(antwoord)
  })
  vraag.on('error', () => (antwoord.headersSent ? antwoord.destroy() : antwoord.writeHead(500).end()))
  vraag.end()
}

function zonderVraag(url: string): string {
  return url.split('?')[0] ?? '/'
}
