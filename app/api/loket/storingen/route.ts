import { medewerkerMet } from '@/app/api/loket/medewerker-met'
import { leesFormulier, naar, taalVan, tekstVan } from '@/app/verzoek'
import { probeerOpnieuw } from '@/lib/loket/probeer-opnieuw'
import { leesTaal, pad } from '@/lib/tekst/talen'

/** The button beside something that keeps failing: it is tried now. Ends on the list, which says what became of it. */
export async function POST(request: Request): Promise<Response> {
  const formulier = await leesFormulier(request, taalVan(request))
  if (formulier instanceof Response) return formulier
  const taal = leesTaal(tekstVan(formulier, 'taal'))
  const lijst = pad(taal, '/loket/storingen')
  const medewerker = await medewerkerMet('storingen-zien', { taal, terug: lijst })
  if (medewerker instanceof Response) return medewerker
  const uitslag = await probeerOpnieuw(medewerker, tekstVan(formulier, 'job'))
  return naar(uitslag.ok ? `${lijst}?opnieuw=${uitslag.waarde}` : pad(taal, '/fout/geen-recht'))
}
