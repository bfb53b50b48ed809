import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Boodschap, isVanProgramma, maakBladzijde, taalVoor } from './bladzijde'
import { gevraagdIn } from './weiger'

/** What does not fit the page that takes the place of the answer. */
const WEG = ['content-encoding', 'content-length', 'transfer-encoding', 'etag', 'link', 'vary']

/** A form that could not be read, or that was not sent as one: the framework's answer and ours are empty. */
const ZONDER_WOORDEN = [400, 405]

/**
 * Puts our own page in the place of an answer that failed: the framework's needs JavaScript to say anything, or says
 * nothing. It asks nothing of the database, which may be why it failed. What programs ask keeps its own answer.
 */
export function toonFoutpagina(verzoek: IncomingMessage, antwoord: ServerResponse): void {
  const gevraagd = gevraagdIn(verzoek)
  if (!verzoek.headers.accept?.includes('text/html') || isVanProgramma(gevraagd)) return
  const { write, end, writeHead } = antwoord
  let pagina: string | undefined
  antwoord.writeHead = (status: number, ...rest: unknown[]) => {
    const boodschap = boodschapBij(status, String(antwoord.getHeader('content-type') ?? ''))
    if (!boodschap) return Reflect.apply(writeHead, antwoord, [status, ...rest])
    pagina = maakBladzijde(boodschap, taalVoor(gevraagd), String(antwoord.getHeader('x-correlatie-id') ?? ''))
    for (const kop of WEG) antwoord.removeHeader(kop)
    return Reflect.apply(writeHead, antwoord, [status, { 'content-type': 'text/html; charset=utf-8', 'content-length': Buffer.byteLength(pagina) }])
  }
  antwoord.write = (...delen: unknown[]) => {
    if (!antwoord.headersSent) antwoord.writeHead(antwoord.statusCode)
    return pagina === undefined ? Reflect.apply(write, antwoord, delen) : true
  }
  antwoord.end = (...delen: unknown[]) => {
    if (!antwoord.headersSent) antwoord.writeHead(antwoord.statusCode)
    return pagina === undefined ? Reflect.apply(end, antwoord, delen) : Reflect.apply(end, antwoord, [pagina])
  }
}

function boodschapBij(status: number, soort: string): Boodschap | undefined {
  if (soort.includes('json')) return undefined
  if (status >= 500) return 'stuk'
  return ZONDER_WOORDEN.includes(status) && !soort.includes('html') ? 'onleesbaar' : undefined
}
