import { leesFormulier, naar, taalVan, tekstVan, teVaak } from '@/app/verzoek'
import { aanmeldAdres } from '@/lib/auth/eis'
import { getSessie } from '@/lib/auth/sessie'
import type { Burger } from '@/lib/burgers/get-burger'
import { leesTaal, pad, type Taal } from '@/lib/tekst/talen'

/** A form about a visit, and who sent it. */
export type Boekverzoek = { formulier: FormData; taal: Taal; burger: Burger }

/** Reads a form about a visit of who is signed in; else where to go first. Who signs in comes back to `terug`. */
export async function leesBoekverzoek(request: Request, terug: (formulier: FormData) => string): Promise<Boekverzoek | Response> {
  const formulier = await leesFormulier(request, taalVan(request))
  if (formulier instanceof Response) return formulier
  const taal = leesTaal(tekstVan(formulier, 'taal'))
  const sessie = await getSessie()
  if (sessie?.soort !== 'burger') return naar(aanmeldAdres(pad(taal, terug(formulier)), {}))
  const geweigerd = await teVaak('boeken', sessie.burger.burgerId, taal)
  return geweigerd ?? { formulier, taal, burger: sessie.burger }
}

/** The address of a page with what it was showing, and why nothing was done. */
export function metFout(pagina: string, fout: string, rest: Record<string, string>): string {
  const zoek = Object.entries({ ...rest, fout }).filter(([, waarde]) => waarde)
  return `${pagina}?${new URLSearchParams(zoek)}`
}
