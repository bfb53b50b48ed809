import { leesFormulier, naar, taalVan, tekstVan, teVaak } from '@/app/verzoek'
import { aanmeldAdres } from '@/lib/auth/eis'
import { getSessie } from '@/lib/auth/sessie'
import { sluitPartijen, zoekPartijen } from '@/lib/mandaten/papier'
import { leesTaal, pad } from '@/lib/tekst/talen'

/** Finds the two people of a mandate on paper. Tries are counted: nobody browses. */
export async function POST(request: Request): Promise<Response> {
  const formulier = await leesFormulier(request, taalVan(request))
  if (formulier instanceof Response) return formulier
  const taal = leesTaal(tekstVan(formulier, 'taal'))
  const pagina = pad(taal, '/loket/mandaten')
  const sessie = await getSessie()
  if (sessie?.soort !== 'medewerker') return naar(aanmeldAdres(pagina, { wie: 'medewerker' }))
  const { medewerker } = sessie
  const geweigerd = await teVaak('burger-zoeken', medewerker.id, taal)
  if (geweigerd) return geweigerd
  const gevonden = await zoekPartijen(medewerker, { gever: tekstVan(formulier, 'gever'), gemachtigde: tekstVan(formulier, 'gemachtigde') })
  if (gevonden.ok) return naar(`${pagina}/nieuw?${new URLSearchParams({ wie: sluitPartijen(medewerker.id, gevonden.waarde) })}`)
  const { fout } = gevonden
  if ('fouten' in fout) return naar(`${pagina}?${new URLSearchParams(fout.fouten.map(({ veld, code }) => [veld, code]))}`)
  return naar(fout.code === 'geen-recht' ? pad(taal, '/fout/geen-recht') : `${pagina}?bron=stil`)
}
