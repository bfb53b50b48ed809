import { medewerkerMet } from '@/app/api/loket/medewerker-met'
import { poortAdres } from '@/app/poort'
import { leesFormulier, naar, taalVan, tekstVan } from '@/app/verzoek'
import { HERROEPVELDEN, type Herroepwaarden, legHerroepingVoor } from '@/lib/loket/herroep-document'
import { sluitHerroepklad } from '@/lib/loket/herroepklad'
import { leesTaal, pad } from '@/lib/tekst/talen'

type Context = { params: Promise<{ nummer: string }> }

/** The form with which staff withdraw or correct a document: ends on its page, with what was laid before a colleague or what is still to be mended. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { nummer } = await params
  const formulier = await leesFormulier(request, taalVan(request))
  if (formulier instanceof Response) return formulier
  const taal = leesTaal(tekstVan(formulier, 'taal'))
  const waarden = Object.fromEntries(HERROEPVELDEN.map((naam) => [naam, tekstVan(formulier, naam)])) as Herroepwaarden
  const pagina = (meer: Record<string, string>) => {
    const vraag = { nummer: tekstVan(formulier, 'gezocht') || nummer, waarom: tekstVan(formulier, 'waarom'), ...meer }
    return `${pad(taal, '/loket/documenten')}?${new URLSearchParams(vraag)}`
  }
  const medewerker = await medewerkerMet('document-intrekken', { taal, terug: pagina({ u: sluitHerroepklad(waarden) }) })
  if (medewerker instanceof Response) return medewerker
  const uitslag = await legHerroepingVoor(medewerker, nummer, waarden)
  if (uitslag.ok) return naar(pagina({ gedaan: 'voorgelegd' }))
  if (uitslag.fout.code === 'geen-recht') return naar(pad(taal, '/fout/geen-recht'))
  if (uitslag.fout.code === 'niet-gevonden') return naar(pagina({}))
  const klad = { u: sluitHerroepklad(waarden) }
  if (uitslag.fout.code === 'beschermd') return naar(poortAdres(taal, medewerker.id, uitslag.fout.betrokkene, pagina(klad)))
  return naar(pagina(uitslag.fout.code === 'ongeldig' ? klad : { ...klad, mislukt: uitslag.fout.code }))
}
