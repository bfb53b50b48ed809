import { medewerkerMet } from '@/app/api/loket/medewerker-met'
import { leesFormulier, naar, taalVan, tekstVan } from '@/app/verzoek'
import { beantwoordInzagevraag } from '@/lib/inzagevragen/beantwoord-inzagevraag'
import { sluitVraagklad } from '@/lib/inzagevragen/vraagklad'
import { leesTaal, pad } from '@/lib/tekst/talen'

type Context = { params: Promise<{ id: string }> }

/** The form with which a question about a look is answered: ends on its page. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params
  const formulier = await leesFormulier(request, taalVan(request))
  if (formulier instanceof Response) return formulier
  const taal = leesTaal(tekstVan(formulier, 'taal'))
  const antwoord = tekstVan(formulier, 'antwoord')
  const pagina = pad(taal, `/loket/inzagevragen/${encodeURIComponent(id)}`)
  const metKlad = (fout?: string) => `${pagina}?${new URLSearchParams({ ...(fout ? { fout } : {}), u: sluitVraagklad(antwoord) })}`
  const medewerker = await medewerkerMet('inzagevraag-beantwoorden', { taal, terug: metKlad() })
  if (medewerker instanceof Response) return medewerker
  const uitslag = await beantwoordInzagevraag(medewerker, id, antwoord)
  if (uitslag.ok) return naar(`${pagina}?gedaan=ja`)
  if (uitslag.fout.code === 'geen-recht') return naar(pad(taal, '/fout/geen-recht'))
  return naar(uitslag.fout.code === 'niet-gevonden' ? pagina : metKlad(uitslag.fout.code))
}
