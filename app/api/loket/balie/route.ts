import { medewerkerMet } from '@/app/api/loket/medewerker-met'
import { leesFormulier, naar, taalVan, tekstVan } from '@/app/verzoek'
import { openMetCode } from '@/lib/balie/help-aan-balie'
import { leesTaal, pad } from '@/lib/tekst/talen'

/** The code of a citizen at the counter, as staff typed it. Tries are counted: a code is short. */
export async function POST(request: Request): Promise<Response> {
  const formulier = await leesFormulier(request, taalVan(request))
  if (formulier instanceof Response) return formulier
  const taal = leesTaal(tekstVan(formulier, 'taal'))
  const pagina = pad(taal, '/loket/balie')
  const medewerker = await medewerkerMet('burger-helpen', { taal, terug: pagina, limiet: 'balie' })
  if (medewerker instanceof Response) return medewerker
  const open = await openMetCode(medewerker, tekstVan(formulier, 'code'))
  if (!open.ok) return naar(open.fout.code === 'geen-recht' ? pad(taal, '/fout/geen-recht') : `${pagina}?fout=code`)
  return naar(`${pagina}/${open.waarde.id}/overzicht`)
}
