import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { wilLinkedData } from '@/lib/opendata/wil-linked-data'
import { beleid, GEZOCHT_KOP, maakNonce } from '@/lib/platform/koppen'
import { ontleedPad } from '@/lib/tekst/talen'
import type { Openbaar, OpenbarePagina } from './openbare-pagina'

/** Pages that say the same to everyone who is not signed in. A page that keeps something is none of them. */
const OPENBAAR = /^\/(hulp|ontwikkelaars|privacy|toegankelijkheid|(diensten|levensgebeurtenissen|themas)(\/[a-z0-9-]+)?)?$/

/** The page that answers a search, and all that one may ask of it. */
const ZOEKPAGINA = '/diensten'
const ZOEKVRAGEN = ['zoek', 'thema', 'moment']

const pakIn = promisify(gzip)

/** The pages that are kept: those with an address of their own, and answers to searches, of which there may be any number. */
export type Bewaard = { paginas: Openbaar; zoekingen: Openbaar }

/**
 * Answers a visit to a public page by somebody without cookies with the page that is kept, under a nonce of its own like
 * every other page; what is not there, with the page that says so. False when the page has to be made for this request.
 */
export async function toonOpenbaar(
  verzoek: IncomingMessage,
  antwoord: ServerResponse,
  { paginas, zoekingen }: Bewaard,
  toonNiets: (verzoek: IncomingMessage, antwoord: ServerResponse) => void,
): Promise<boolean> {
  if (!isVoorIedereen(verzoek)) return false
  const { url = '/' } = verzoek
  const zoeking = zoekadres(url)
  if (!zoeking && !OPENBAAR.test(ontleedPad(url).adres)) return false
  const bewaard = await (zoeking ? zoekingen(zoeking) : paginas(url))
  if (!bewaard) return false
  if (bewaard === 'niet-gevonden') toonNiets(verzoek, antwoord)
  else await zend(bewaard, antwoord, verzoek.headers['accept-encoding'] ?? '')
  return true
}

/**
 * The address of a search with nothing in it that makes no difference, so that one page answers all who ask the same; undefined for
 * any other address, and for a search that asks something twice or something else.
 */
export function zoekadres(url: string): string | undefined {
  const [adres = '', ...vraag] = url.split('?')
  if (vraag.length === 0 || ontleedPad(adres).adres !== ZOEKPAGINA) return undefined
  const gevraagd = new URLSearchParams(vraag.join('?'))
  const namen = [...gevraagd.keys()]
  if (new Set(namen).size < namen.length || namen.some((naam) => !ZOEKVRAGEN.includes(naam))) return undefined
  const gevuld = ZOEKVRAGEN.flatMap((naam) => {
    const waarde = gevraagd.get(naam)?.trim().replace(/\s+/g, ' ')
    return waarde ? [[naam, waarde]] : []
  })
  return gevuld.length > 0 ? `${adres}?${new URLSearchParams(gevuld)}` : adres
}

/** A visit of a browser that brings nothing which a page could depend on: no cookie, no part of a page, no page fetched by a script. */
function isVoorIedereen({ method, headers }: IncomingMessage): boolean {
  if (method !== 'GET' || headers.cookie !== undefined || headers.rsc !== undefined || headers[GEZOCHT_KOP] !== undefined) return false
  const { accept = '*/*', 'sec-fetch-mode': hoe = 'navigate' } = headers
  return hoe === 'navigate' && (accept === '*/*' || accept.includes('text/html')) && !wilLinkedData(accept)
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
