import { adresVan, leesFormulier, naar, taalVan, tekstVan, teVaak } from '@/app/verzoek'
import { getSessie } from '@/lib/auth/sessie'
import { leesTaal, pad } from '@/lib/tekst/talen'
import { sluitVerzoek } from '@/lib/terugbellen/eigen'
import { sluitBelvraag } from '@/lib/terugbellen/ingevuld'
import { leesBelplaats } from '@/lib/terugbellen/plaats'
import { vraagTerugbellen } from '@/lib/terugbellen/vraag-terugbellen'

/** More than this in one box was not typed by a person. */
const MAX_TEKENS = 2_000

/** A request to be called. However often it is pressed, there is one. */
export async function POST(request: Request): Promise<Response> {
  const formulier = await leesFormulier(request, taalVan(request))
  if (formulier instanceof Response) return formulier
  const taal = leesTaal(tekstVan(formulier, '_taal'))
  const sessie = await getSessie()
  const burgerId = sessie?.soort === 'burger' ? sessie.burger.burgerId : undefined
  const geweigerd = await teVaak('terugbellen', burgerId ?? adresVan(request), taal)
  if (geweigerd) return geweigerd
  const lees = (naam: string) => tekstVan(formulier, naam).slice(0, MAX_TEKENS)
  const waar = { bij: lees('bij'), dienst: lees('dienst'), stap: lees('stap'), zaak: lees('zaak') }
  const vraag = { naam: lees('naam'), telefoon: lees('telefoon'), dagdeel: lees('dagdeel'), taalhulp: lees('taalhulp'), woorden: lees('woorden') }
  const gevraagd = await vraagTerugbellen({ burgerId, taal }, lees('_sleutel'), await leesBelplaats(waar, burgerId), vraag)
  if (gevraagd.ok) return naar(`${pad(taal, '/terugbellen/gevraagd')}?${new URLSearchParams({ v: sluitVerzoek(gevraagd.waarde) })}`)
  return naar(`${pad(taal, '/terugbellen')}?${new URLSearchParams({ ...waar, u: sluitBelvraag(vraag) })}`)
}
