import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { wilLinkedData } from '@/lib/opendata/wil-linked-data'
import { beleid, GEZOCHT_KOP, maakNonce } from '@/lib/platform/koppen'
import { ontleedPad } from '@/lib/tekst/talen'
import type { Openbaar, OpenbarePagina } from './openbare-pagina'

/** Pages that say the same to everyone who is not signed in. A page that counts or keeps something is none of them. */
const OPENBAAR = /^\/(hulp|ontwikkelaars|privacy|toegankelijkheid|(diensten|levensgebeurtenissen|themas)(\/[a-z0-9-]+)?)?$/

const pakIn = promisify(gzip)

/**
 * Answers a visit to a public page by somebody without cookies with the page that is kept, under a nonce of its own like
 * every other page. False when the page has to be made for this request.
 */
export async function toonOpenbaar(verzoek: IncomingMessage, antwoord: ServerResponse, openbaar: Openbaar): Promise<boolean> {
  if (!isVoorIedereen(verzoek)) return false
  const bewaard = await openbaar(verzoek.url ?? '/')
  if (!bewaard) return false
  await zend(bewaard, antwoord, verzoek.headers['accept-encoding'] ?? '')
  return true
}

/** A visit of a browser that brings nothing which a page could depend on: no cookie, no question, no part of a page. */
function isVoorIedereen({ method, url = '/', headers }: IncomingMessage): boolean {
  if (method !== 'GET' || headers.cookie !== undefined || headers.rsc !== undefined || headers[GEZOCHT_KOP] !== undefined) return false
  const { accept = '*/*' } = headers
  return (accept === '*/*' || accept.includes('text/html')) && !wilLinkedData(accept) && OPENBAAR.test(ontleedPad(url).adres)
}

async function zend({ delen, koppen }: OpenbarePagina, antwoord: ServerResponse, leest: string): Promise<void> {
  const nonce = maakNonce()
  const html = delen.join(nonce)
  const isIngepakt = /\bgzip\b/.test(leest)
  const inhoud = isIngepakt ? await pakIn(html) : Buffer.from(html)
  for (const [naam, waarde] of koppen) antwoord.setHeader(naam, waarde.join(nonce))
  antwoord.setHeader('content-security-policy', beleid(nonce))
  antwoord.setHeader('x-correlatie-id', crypto.randomUUID())
  if (isIngepakt) antwoord.setHeader('content-encoding', 'gzip')
  antwoord.setHeader('content-length', inhoud.length)
  antwoord.writeHead(200).end(inhoud)
}
