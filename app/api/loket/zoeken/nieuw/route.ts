import { medewerkerMet } from '@/app/api/loket/medewerker-met'
import { leesFormulier, naar, taalVan, tekstVan } from '@/app/verzoek'
import { sluitBurgerbrief } from '@/lib/opzoeken/brief'
import { leerKennen } from '@/lib/opzoeken/leer-kennen'
import { leesZoekreden } from '@/lib/opzoeken/redenen'
import { leesTaal, pad } from '@/lib/tekst/talen'

/** Gets to know somebody who never signed in, and goes on to book for them. */
export async function POST(request: Request): Promise<Response> {
  const formulier = await leesFormulier(request, taalVan(request))
  if (formulier instanceof Response) return formulier
  const taal = leesTaal(tekstVan(formulier, 'taal'))
  const pagina = pad(taal, '/loket/zoeken')
  const medewerker = await medewerkerMet('burger-helpen', { taal, terug: pagina })
  if (medewerker instanceof Response) return medewerker
  const [burgerId, waarom] = [await leerKennen(medewerker, tekstVan(formulier, 'n')), leesZoekreden(tekstVan(formulier, 'waarom'))]
  if (!burgerId || !waarom) return naar(`${pagina}?p=x`)
  return naar(`${pad(taal, '/loket/agenda/boeken')}?${new URLSearchParams({ p: sluitBurgerbrief(medewerker.id, { burgerId, waarom }) })}`)
}
