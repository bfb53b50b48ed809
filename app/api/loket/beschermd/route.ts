import { medewerkerMet } from '@/app/api/loket/medewerker-met'
import { leesFormulier, naar, taalVan, tekstVan } from '@/app/verzoek'
import { geefToegang } from '@/lib/bescherming/geef-toegang'
import { openPoortbrief, sluitPoortklad } from '@/lib/bescherming/poortbrief'
import { leesTaal, pad } from '@/lib/tekst/talen'

/** Why somebody opens a protected file: leads on to it, or back to what is still to be said. */
export async function POST(request: Request): Promise<Response> {
  const formulier = await leesFormulier(request, taalVan(request))
  if (formulier instanceof Response) return formulier
  const taal = leesTaal(tekstVan(formulier, 'taal'))
  const u = tekstVan(formulier, 'u')
  const pagina = `${pad(taal, '/loket/beschermd')}?${new URLSearchParams({ u })}`
  const medewerker = await medewerkerMet('aanvraag-lezen', { taal, terug: pagina })
  if (medewerker instanceof Response) return medewerker
  const brief = openPoortbrief(u, medewerker.id)
  if (!brief) return naar(pagina)
  const waarden = { reden: tekstVan(formulier, 'reden'), woorden: tekstVan(formulier, 'woorden') }
  const uitslag = await geefToegang(medewerker.id, brief.betrokkene, waarden)
  return naar(uitslag.ok ? brief.naar : `${pagina}&${new URLSearchParams({ k: sluitPoortklad(waarden) })}`)
}
