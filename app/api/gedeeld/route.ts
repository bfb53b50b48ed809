import { cookies } from 'next/headers'
import { adresVan, leesFormulier, naar, taalVan, tekstVan, teVaak } from '@/app/verzoek'
import { kijkerCookie, kijkerVan, leesKeer } from '@/lib/documenten/delen/deelsleutel'
import { openDeling } from '@/lib/documenten/delen/open-deling'
import { leesTaal, pad } from '@/lib/tekst/talen'

/**
 * The button with which a receiver opens a link: only this counts, and a form that is sent twice counts once. What is opened is shown to this browser alone, on a
 * page whose address is no key to it.
 */
export async function POST(request: Request): Promise<Response> {
  const formulier = await leesFormulier(request, taalVan(request))
  if (formulier instanceof Response) return formulier
  const taal = leesTaal(tekstVan(formulier, 'taal'))
  const geweigerd = await teVaak('delen', adresVan(request), taal)
  if (geweigerd) return geweigerd
  const potje = await cookies()
  const koekje = kijkerCookie()
  const keer = leesKeer(tekstVan(formulier, 'keer'))
  const kijker = kijkerVan(potje.get(koekje.name)?.value, keer)
  const opening = await openDeling(tekstVan(formulier, 'sleutel'), kijker, keer)
  if (!opening) return naar(pad(taal, '/gedeeld/werkt-niet'))
  potje.set({ ...koekje, value: kijker })
  return naar(pad(taal, `/gedeeld/opening/${opening.openingId}`))
}
