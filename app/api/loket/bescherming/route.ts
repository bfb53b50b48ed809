import { medewerkerMet } from '@/app/api/loket/medewerker-met'
import { leesFormulier, naar, taalVan, tekstVan } from '@/app/verzoek'
import { sluitBeschermklad } from '@/lib/bescherming/beschermklad'
import { bescherm, vraagOpheffing } from '@/lib/bescherming/zet-bescherming'
import { leesTaal, pad } from '@/lib/tekst/talen'

/** The forms with which a file is protected, or asked to be protected no more. */
export async function POST(request: Request): Promise<Response> {
  const formulier = await leesFormulier(request, taalVan(request))
  if (formulier instanceof Response) return formulier
  const taal = leesTaal(tekstVan(formulier, 'taal'))
  const doe = tekstVan(formulier, 'doe') === 'opheffen' ? 'opheffen' : 'zetten'
  const id = tekstVan(formulier, 'id')
  const pagina = pad(taal, doe === 'opheffen' ? `/loket/bescherming/${encodeURIComponent(id)}` : '/loket/bescherming')
  const medewerker = await medewerkerMet('bescherming-beheren', { taal, terug: pagina })
  if (medewerker instanceof Response) return medewerker
  const waarden = { wie: tekstVan(formulier, 'wie'), soort: tekstVan(formulier, 'soort'), reden: tekstVan(formulier, 'reden') }
  const uitslag = doe === 'opheffen' ? await vraagOpheffing(medewerker, id, waarden.reden) : await bescherm(medewerker, waarden)
  if (uitslag.ok) return naar(`${pagina}?gedaan=${doe}`)
  if (uitslag.fout.code === 'geen-recht') return naar(pad(taal, '/fout/geen-recht'))
  if (uitslag.fout.code === 'ongeldig') return naar(`${pagina}?u=${sluitBeschermklad(waarden, uitslag.fout.overtredingen)}`)
  return naar(`${pagina}?fout=${uitslag.fout.code}`)
}
