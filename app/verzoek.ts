import { MIMEType } from 'node:util'
import { type Limietsoort, telPoging } from '@/lib/platform/limiet'
import { BYTES_PER_MEGABYTE, MAX_VELDEN, maxVerzoek } from '@/lib/platform/verzoekgrootte'
import { ontleedPad, pad, type Taal, taalVanHerkomst } from '@/lib/tekst/talen'

/** The address of who asks: the last one, which our own front door added. */
export function adresVan({ headers }: { headers: Pick<Headers, 'get'> }): string {
  return headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() || 'onbekend'
}

/** The longest address that a browser can come back with: what is longer is refused with its headers, before any page sees it. */
const MAX_ADRES = 12_000

/**
 * Sends the browser to a page of ours after a form was taken; relative, so that it stays on the address the person used. What somebody put
 * into it that no address can hold is written as addresses write it, and one that is too long for any page ends where that is said.
 */
export function naar(adres: string): Response {
  const geschreven = adres.toWellFormed().replace(/[^\x21-\x7e]/gu, encodeURIComponent)
  const location = geschreven.length > MAX_ADRES ? pad(ontleedPad(adres).taal, '/fout/te-groot') : geschreven
  return new Response(null, { status: 303, headers: { location } })
}

/** An answer when somebody tried too often, or undefined. `wie` is an address or an id. */
export async function teVaak(soort: Limietsoort, wie: string, taal: Taal, aantal?: number): Promise<Response | undefined> {
  const poging = await telPoging(soort, wie, aantal)
  return poging && naar(`${pad(taal, '/fout/te-vaak')}?minuten=${poging.wachtMinuten}`)
}

/** An answer when the files of who did not sign in are more than one address may send in a day, or undefined. */
export async function teVeelBestanden(request: Request, uploads: { bytes: Uint8Array }[], taal: Taal): Promise<Response | undefined> {
  const megabytes = Math.ceil(uploads.reduce((som, { bytes }) => som + bytes.byteLength, 0) / BYTES_PER_MEGABYTE)
  return megabytes > 0 ? teVaak('bestanden', adresVan(request), taal, megabytes) : undefined
}

/**
 * The fields of a form, or why they cannot be read: more than may be sent there, or no form at all. The length that was
 * announced is not believed: reading stops where the limit is. How many fields there are is counted before they are taken apart, which
 * costs more than their number says.
 */
export async function leesFormulier(request: Request, taal: Taal): Promise<FormData | Response> {
  const soort = request.headers.get('content-type') ?? ''
  const max = maxVerzoek(new URL(request.url).pathname, soort)
  const stukken: Uint8Array<ArrayBuffer>[] = []
  let bytes = 0
  for await (const stuk of request.body ?? []) {
    bytes += stuk.byteLength
    if (bytes > max) return naar(pad(taal, '/fout/te-groot'))
    stukken.push(new Uint8Array(stuk))
  }
  const geheel = Buffer.concat(stukken)
  if (telVelden(geheel, soort) > MAX_VELDEN) return naar(pad(taal, '/fout/te-groot'))
  const inhoud = new Response(geheel, { headers: { 'content-type': soort } })
  return inhoud.formData().catch(() => new Response(null, { status: 400 }))
}

/** How many fields a body has at most, as far as it matters: counting stops where it is too many. */
function telVelden(inhoud: Buffer, soort: string): number {
  const rand = randVan(soort)
  const scheiding = rand ? `--${rand}` : '&'
  let velden = 1
  for (let plaats = inhoud.indexOf(scheiding); plaats >= 0 && velden <= MAX_VELDEN; plaats = inhoud.indexOf(scheiding, plaats + 1)) velden += 1
  return velden
}

/** The border between the parts of a multipart form, as the platform that takes them apart reads it. */
function randVan(soort: string): string | null {
  try {
    return new MIMEType(soort).params.get('boundary')
  } catch {
    return null
  }
}

/** The language of the page that a form was sent from. */
export function taalVan(request: Request): Taal {
  return taalVanHerkomst(request.headers.get('referer'))
}

/** A text of a form; empty when it is missing or a file. */
export function tekstVan(formulier: FormData, naam: string): string {
  const waarde = formulier.get(naam)
  return typeof waarde === 'string' ? waarde : ''
}
