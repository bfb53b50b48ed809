import { type IncomingMessage, request, type ServerResponse } from 'node:http'
import { GEZOCHT_KOP } from '@/lib/platform/koppen'
import { ontleedPad, pad } from '@/lib/tekst/talen'

/** A longer address was not typed by a person, and may not fit in the head of a request. */
const MAX_ADRES = 2_000

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
    vraagPagina(verzoek, antwoord, poort)
    return antwoord
  }
}

/** Answers an address that cannot be read as text, which the framework takes for a bug of ours; false for every other. */
export function weigerOnleesbaar(verzoek: IncomingMessage, antwoord: ServerResponse, poort: number): boolean {
  if (isLeesbaar(verzoek.url ?? '/')) return false
  if (wilBladzijde(verzoek)) vraagPagina(verzoek, antwoord, poort)
  else antwoord.writeHead(404).end()
  return true
}

function wilBladzijde({ method, headers }: IncomingMessage): boolean {
  return method === 'GET' && headers.accept?.includes('text/html') === true
}

function isLeesbaar(url: string): boolean {
  try {
    return !/\p{Cc}/u.test(decodeURIComponent(zonderVraag(url)))
  } catch {
    return false
  }
}

/** Asked of this same server, as whoever asked, so that the page has its frame and their session. */
function vraagPagina({ url = '/', headers }: IncomingMessage, antwoord: ServerResponse, poort: number): void {
  const path = pad(ontleedPad(zonderVraag(url)).taal, '/fout/niet-gevonden')
  const gezocht = url.length < MAX_ADRES && isLeesbaar(url) ? url : path
  const vraag = request({ host: '127.0.0.1', port: poort, path, headers: { ...headers, [GEZOCHT_KOP]: gezocht } }, (pagina) => {
    for (const naam of antwoord.getHeaderNames()) antwoord.removeHeader(naam)
    antwoord.writeHead(pagina.statusCode === 200 ? 404 : (pagina.statusCode ?? 500), pagina.headers)
    pagina.pipe(antwoord)
  })
  vraag.once('error', () => antwoord.writeHead(500).end())
  vraag.end()
}

function zonderVraag(url: string): string {
  return url.split('?')[0] ?? '/'
}
