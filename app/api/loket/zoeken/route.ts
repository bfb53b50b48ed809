import { medewerkerMet } from '@/app/api/loket/medewerker-met'
import { leesFormulier, naar, taalVan, tekstVan } from '@/app/verzoek'
import { sluitZoekbrief } from '@/lib/opzoeken/brief'
import { leesTaal, pad } from '@/lib/tekst/talen'

/** Looks for somebody: what was typed goes along sealed, so that no address, log or history says whom. Searches are counted. */
export async function POST(request: Request): Promise<Response> {
  const formulier = await leesFormulier(request, taalVan(request))
  if (formulier instanceof Response) return formulier
  const taal = leesTaal(tekstVan(formulier, 'taal'))
  const pagina = pad(taal, '/loket/zoeken')
  const medewerker = await medewerkerMet('burger-helpen', { taal, terug: pagina, limiet: 'loket-zoeken' })
  if (medewerker instanceof Response) return medewerker
  const brief = { getypt: tekstVan(formulier, 'zoek'), waarom: tekstVan(formulier, 'waarom') }
  return naar(`${pagina}?${new URLSearchParams({ u: sluitZoekbrief(medewerker.id, brief) })}`)
}
