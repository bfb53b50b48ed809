import { type Limietsoort, telPoging } from '@/lib/platform/limiet'
import { ontleedPad, pad, type Taal } from '@/lib/tekst/talen'

/** The address of who asks: the last one, which our own front door added. */
export function adresVan(request: Request): string {
  return request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() || 'onbekend'
}

/** Sends the browser to a page of ours after a form was taken; relative, so that it stays on the address the person used. */
export function naar(adres: string): Response {
  return new Response(null, { status: 303, headers: { location: adres } })
}

/** An answer when somebody tried too often, or undefined. `wie` is an address or an id. */
export async function teVaak(soort: Limietsoort, wie: string, taal: Taal): Promise<Response | undefined> {
  const poging = await telPoging(soort, wie)
  return poging && naar(`${pad(taal, '/fout/te-vaak')}?minuten=${poging.wachtMinuten}`)
}

/** The language of the page that a form was sent from. */
export function taalVan(request: Request): Taal {
  const herkomst = request.headers.get('referer')
  return herkomst ? ontleedPad(new URL(herkomst).pathname).taal : 'nl'
}

/** A text of a form; empty when it is missing or a file. */
export function tekstVan(formulier: FormData, naam: string): string {
  const waarde = formulier.get(naam)
  return typeof waarde === 'string' ? waarde : ''
}
