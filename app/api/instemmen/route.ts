import { adresVan, leesFormulier, naar, taalVan, tekstVan, teVaak } from '@/app/verzoek'
import { aanmeldAdres } from '@/lib/auth/eis'
import { isMinstens } from '@/lib/auth/niveaus'
import { getSessie } from '@/lib/auth/sessie'
import { neemUitnodigingAan } from '@/lib/instemming/find-instemming'
import { sluitTerugweg } from '@/lib/instemming/terugweg'
import { isDeelsleutel } from '@/lib/platform/ids'
import { leesTaal, pad } from '@/lib/tekst/talen'

/** The button behind the link of an invitation: first to signing in, and back here; then to what is asked, for who opens it first. */
export async function POST(request: Request): Promise<Response> {
  const formulier = await leesFormulier(request, taalVan(request))
  if (formulier instanceof Response) return formulier
  const taal = leesTaal(tekstVan(formulier, 'taal'))
  const sleutel = tekstVan(formulier, 'sleutel').toUpperCase()
  const hier = pad(taal, `/instemmen/${isDeelsleutel(sleutel) ? sluitTerugweg(sleutel) : 'werkt-niet'}`)
  const sessie = await getSessie()
  if (sessie?.soort !== 'burger' || !isMinstens(sessie.niveau, 'substantial')) return naar(aanmeldAdres(hier, { niveau: 'substantial' }))
  const geweigerd = await teVaak('delen', adresVan(request), taal)
  if (geweigerd) return geweigerd
  const id = await neemUitnodigingAan(sessie.burger.burgerId, sleutel)
  return naar(id ? pad(taal, `/mijn/instemmingen/${id}`) : pad(taal, '/instemmen/werkt-niet'))
}
