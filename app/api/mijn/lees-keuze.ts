import { leesFormulier, naar, taalVan, tekstVan, teVaak } from '@/app/verzoek'
import { aanmeldAdres } from '@/lib/auth/eis'
import { isMinstens } from '@/lib/auth/niveaus'
import { getSessie } from '@/lib/auth/sessie'
import { leesTaal, pad, type Taal } from '@/lib/tekst/talen'

/** What a citizen chose on a page of their own, and the address of that page. */
export type Keuze = { formulier: FormData; taal: Taal; pagina: string; burgerId: string }

/** Reads a choice of who signed in with more than a password; else the answer that leads there first, and back to the page at `adres`. */
export async function leesKeuze(request: Request, adres: string): Promise<Keuze | Response> {
  const formulier = await leesFormulier(request, taalVan(request))
  if (formulier instanceof Response) return formulier
  const taal = leesTaal(tekstVan(formulier, 'taal'))
  const pagina = pad(taal, adres)
  const sessie = await getSessie()
  if (sessie?.soort !== 'burger') return naar(aanmeldAdres(pagina, {}))
  if (!isMinstens(sessie.niveau, 'substantial')) return naar(aanmeldAdres(pagina, { niveau: 'substantial' }))
  const { burgerId } = sessie.burger
  const geweigerd = await teVaak('opslaan', burgerId, taal)
  return geweigerd ?? { formulier, taal, pagina, burgerId }
}
