import type { IncomingMessage, ServerResponse } from 'node:http'
import { createTranslator } from 'use-intl/core'
import { env } from '@/lib/platform/env'
import { BERICHTEN } from '@/lib/tekst/berichten/berichten'
import { ontleedPad, type Taal } from '@/lib/tekst/talen'

/** What does not fit the page that takes the place of the answer. */
const WEG = ['content-encoding', 'content-length', 'transfer-encoding', 'etag', 'link', 'vary']

/**
 * Puts our own page in the place of an answer that failed: the framework's needs JavaScript to say anything. It asks
 * nothing of the database, which may be why it failed. What programs ask keeps its own answer.
 */
export function toonFoutpagina(verzoek: IncomingMessage, antwoord: ServerResponse): void {
  if (!verzoek.headers.accept?.includes('text/html')) return
  const { write, end, writeHead } = antwoord
  let pagina: string | undefined
  antwoord.writeHead = (status: number, ...rest: unknown[]) => {
    if (status < 500 || String(antwoord.getHeader('content-type')).includes('json')) return Reflect.apply(writeHead, antwoord, [status, ...rest])
    pagina = maakPagina(ontleedPad(verzoek.url ?? '/').taal, String(antwoord.getHeader('x-correlatie-id') ?? ''))
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

function maakPagina(taal: Taal, nummer: string): string {
  const t = createTranslator({ locale: taal, messages: BERICHTEN[taal], namespace: 'fouten.stuk' })
  const { STAD_NAAM, STAD_TELEFOON } = env()
  return `<!DOCTYPE html>
<html lang="${taal}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${t('titel')}</title>
<link rel="icon" href="/icoon.svg"><link rel="stylesheet" href="/fout.css"></head>
<body><header><p>Openloket, ${veilig(STAD_NAAM)}</p></header><main><h1>${t('titel')}</h1><p>${t('uitleg')}</p>
<p><a href="">${t('opnieuw')}</a></p><p>${veilig(t('bel', { telefoon: STAD_TELEFOON }))}${nummer && ` ${t('nummer', { nummer: veilig(nummer) })}`}</p></main></body></html>`
}

function veilig(tekst: string): string {
  return tekst.replace(/[&<>"']/g, (teken) => `&#${teken.charCodeAt(0)};`)
}
