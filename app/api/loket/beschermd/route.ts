import { leesFormulier, naar, taalVan, tekstVan, teVaak } from '@/app/verzoek'
import { aanmeldAdres } from '@/lib/auth/eis'
import { getSessie } from '@/lib/auth/sessie'
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
  const sessie = await getSessie()
  if (sessie?.soort !== 'medewerker') return naar(aanmeldAdres(pagina, { wie: 'medewerker' }))
  const geweigerd = await teVaak('opslaan', sessie.medewerker.id, taal)
  if (geweigerd) return geweigerd
  const brief = openPoortbrief(u, sessie.medewerker.id)
  if (!brief) return naar(pagina)
  const waarden = { reden: tekstVan(formulier, 'reden'), woorden: tekstVan(formulier, 'woorden') }
  const uitslag = await geefToegang(sessie.medewerker.id, brief.betrokkene, waarden)
  return naar(uitslag.ok ? brief.naar : `${pagina}&${new URLSearchParams({ k: sluitPoortklad(waarden) })}`)
}
