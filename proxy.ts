import { type NextRequest, NextResponse } from 'next/server'
import createMiddleware from 'next-intl/middleware'
import { wilLinkedData } from '@/lib/opendata/wil-linked-data'
import { env } from '@/lib/platform/env'
import { beleid, GEZOCHT_KOP, isMetCode, koppenBijCode, maakNonce, veiligeKoppen } from '@/lib/platform/koppen'
import { VOORAF_KOP, vraagtVooraf } from '@/lib/platform/vooraf'
import { routing } from '@/lib/tekst/routing'
import { ontleedPad, pad, taalVanHerkomst } from '@/lib/tekst/talen'

const metTaal = createMiddleware(routing)

/** A browser throws an answer away that it fetched ahead and that is no success: it asks again when the person goes there. */
const TE_VROEG = 425

/** Files at the root that are made by a route. */
const ZONDER_TAAL = ['/robots.txt', '/sitemap.xml']

/**
 * What every request passes: a correlation id, the security headers with a nonce of its own, the language,
 * and the refusal of what comes from another site. What is too large, our rim refused before it.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = maakNonce()
  const correlatieId = crypto.randomUUID()
  const csp = beleid(nonce)
  request.headers.set('x-nonce', nonce)
  request.headers.set('x-correlatie-id', correlatieId)
  request.headers.set('content-security-policy', csp)
  const adres = gevraagdAdres(request)
  request.headers.set('x-pad', adres.pathname)
  request.headers.set('x-vraag', adres.search)
  const antwoord = antwoordOp(request)
  for (const [naam, waarde] of [...veiligeKoppen(csp, adres.pathname), ...koppenBijCode(adres.pathname)]) antwoord.headers.set(naam, waarde)
  antwoord.headers.set('x-correlatie-id', correlatieId)
  return antwoord
}

/** The address that the person asked for; our rim asks for the page of what is not there in its place. */
function gevraagdAdres({ nextUrl, headers, url }: NextRequest): { pathname: string; search: string } {
  const gezocht = headers.get(GEZOCHT_KOP)
  return gezocht && URL.canParse(gezocht, url) ? new URL(gezocht, url) : nextUrl
}

function antwoordOp(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl
  if (komtVanElders(request)) return toonFoutpagina(request, 'van-elders', 403)
  if (pathname.startsWith('/api/') || ZONDER_TAAL.includes(pathname)) return NextResponse.next({ request })
  const alsData = linkedDataVan(request)
  if (alsData) return NextResponse.rewrite(new URL(alsData, request.url), { request })
  const vooraf = vraagtVooraf(request.method, request.headers)
  if (vooraf === 'browser' && isMetCode(pathname)) return new NextResponse(null, { status: TE_VROEG, headers: { 'cache-control': 'no-store' } })
  if (vooraf) request.headers.set(VOORAF_KOP, vooraf)
  else request.headers.delete(VOORAF_KOP)
  const eenmaal = zonderHerhaling(request)
  if (eenmaal) return NextResponse.redirect(new URL(eenmaal, request.url))
  return metTaal(request)
}

/** Where the linked data of a dienst is, for who asks its page as such: by its name or by what they accept. */
function linkedDataVan({ nextUrl, headers, method }: NextRequest): string | undefined {
  const [, slug, naam] = /^(?:\/en)?\/diensten\/([a-z0-9-]+)(\.jsonld)?$/.exec(nextUrl.pathname) ?? []
  if (!slug || (method !== 'GET' && method !== 'HEAD')) return undefined
  return naam || wilLinkedData(headers.get('accept') ?? '') ? `/api/v1/diensten/${slug}/jsonld` : undefined
}

function toonFoutpagina(request: NextRequest, soort: string, status: number): NextResponse {
  const { pathname } = request.nextUrl
  const taal = pathname.startsWith('/api/') ? taalVanHerkomst(request.headers.get('referer')) : ontleedPad(pathname).taal
  const doel = new URL(`/${taal}/fout/${soort}`, request.url)
  request.headers.set('x-pad', pad(taal, `/fout/${soort}`))
  // A page that gets a form with files would be taken for an action of the framework.
  request.headers.delete('content-type')
  return NextResponse.rewrite(doel, { request, status })
}

/** The address with each question asked once, the first time; undefined when that is so. No page of ours asks one twice. */
function zonderHerhaling({ nextUrl }: NextRequest): string | undefined {
  const vraag = new Map([...nextUrl.searchParams].toReversed())
  return vraag.size < nextUrl.searchParams.size ? `${nextUrl.pathname}?${new URLSearchParams([...vraag])}` : undefined
}

/** A form of another site may not post here (besides the cookies' SameSite=Lax). */
function komtVanElders(request: NextRequest): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return false
  const oorsprong = request.headers.get('origin')
  if (oorsprong && oorsprong !== 'null') return !onzeHosts(request).includes(hostVan(oorsprong))
  const plaats = request.headers.get('sec-fetch-site')
  return plaats !== null && plaats !== 'same-origin' && plaats !== 'none'
}

/** The address in the browser, and the one that a front door may have put in its place. */
function onzeHosts(request: NextRequest): string[] {
  return [request.headers.get('host') ?? '', new URL(env().PUBLIC_URL).host]
}

/** A text that is no origin is nobody of ours. */
function hostVan(oorsprong: string): string {
  return URL.canParse(oorsprong) ? new URL(oorsprong).host : 'onbekend'
}

export const config = { matcher: ['/((?!_next/|icoon\\.svg$|fout\\.css$).*)'] }
