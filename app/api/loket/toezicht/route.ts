import { medewerkerMet } from '@/app/api/loket/medewerker-met'
import { leesFormulier, naar, taalVan, tekstVan } from '@/app/verzoek'
import { leesTaal, pad } from '@/lib/tekst/talen'
import { sluitBevinding } from '@/lib/toezicht/bevinding'
import { behandelSignaal, beoordeel } from '@/lib/toezicht/houd-toezicht'

/** The forms with which an auditor judges a sample, or looks at a signal and closes it. */
export async function POST(request: Request): Promise<Response> {
  const formulier = await leesFormulier(request, taalVan(request))
  if (formulier instanceof Response) return formulier
  const taal = leesTaal(tekstVan(formulier, 'taal'))
  const id = tekstVan(formulier, 'id')
  const pagina = pad(taal, `/loket/toezicht/${encodeURIComponent(id)}`)
  const medewerker = await medewerkerMet('toezicht-houden', { taal, terug: pagina })
  if (medewerker instanceof Response) return medewerker
  const [woorden, oordeel] = [tekstVan(formulier, 'woorden'), tekstVan(formulier, 'oordeel')]
  const wat = tekstVan(formulier, 'wat')
  const uitslag =
    wat === 'oordeel'
      ? await beoordeel(medewerker, id, oordeel, woorden)
      : await behandelSignaal(medewerker, id, wat === 'klaar' ? 'klaar' : 'bezig', woorden)
  if (uitslag.ok) return naar(`${pagina}?gedaan=ja`)
  const { code } = uitslag.fout
  if (code === 'geen-recht') return naar(pad(taal, '/fout/geen-recht'))
  return naar(`${pagina}?${new URLSearchParams({ fout: code, u: sluitBevinding({ woorden, oordeel }) })}`)
}
