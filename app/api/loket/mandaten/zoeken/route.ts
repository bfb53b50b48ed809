import { medewerkerMet } from '@/app/api/loket/medewerker-met'
import { poortAdres } from '@/app/poort'
import { leesFormulier, naar, taalVan, tekstVan } from '@/app/verzoek'
import { sluitPartijen, zoekPartijen } from '@/lib/mandaten/papier'
import { leesTaal, pad } from '@/lib/tekst/talen'

/** Finds the two people of a mandate on paper. Tries are counted: nobody browses. */
export async function POST(request: Request): Promise<Response> {
  const formulier = await leesFormulier(request, taalVan(request))
  if (formulier instanceof Response) return formulier
  const taal = leesTaal(tekstVan(formulier, 'taal'))
  const pagina = pad(taal, '/loket/mandaten')
  const medewerker = await medewerkerMet('mandaten-inschrijven', { taal, terug: pagina, limiet: 'burger-zoeken' })
  if (medewerker instanceof Response) return medewerker
  const gevonden = await zoekPartijen(medewerker, { gever: tekstVan(formulier, 'gever'), gemachtigde: tekstVan(formulier, 'gemachtigde') })
  if (gevonden.ok) return naar(`${pagina}/nieuw?${new URLSearchParams({ wie: sluitPartijen(medewerker.id, gevonden.waarde) })}`)
  const { fout } = gevonden
  if ('betrokkene' in fout) return naar(poortAdres(taal, medewerker.id, fout.betrokkene, pagina))
  if ('fouten' in fout) return naar(`${pagina}?${new URLSearchParams(fout.fouten.map(({ veld, code }) => [veld, code]))}`)
  return naar(`${pagina}?bron=stil`)
}
