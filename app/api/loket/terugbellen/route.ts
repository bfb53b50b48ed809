import { medewerkerMet } from '@/app/api/loket/medewerker-met'
import { leesFormulier, naar, taalVan, tekstVan } from '@/app/verzoek'
import type { Behandelaar } from '@/lib/loket/behandelaar'
import { leesTaal, pad } from '@/lib/tekst/talen'
import { UITKOMSTEN } from '@/lib/terugbellen/regels'
import { laatGesprekLos, neemGesprek, noteerGeenAntwoord, sluitGesprek } from '@/lib/terugbellen/werk'

/** What staff do with a call that a citizen asked for: take it, let it go, say that nobody answered, or how it ended. */
export async function POST(request: Request): Promise<Response> {
  const formulier = await leesFormulier(request, taalVan(request))
  if (formulier instanceof Response) return formulier
  const taal = leesTaal(tekstVan(formulier, 'taal'))
  const pagina = pad(taal, '/loket/terugbellen')
  const medewerker = await medewerkerMet('burgers-terugbellen', { taal, terug: pagina })
  if (medewerker instanceof Response) return medewerker
  const [id, actie] = [tekstVan(formulier, 'id'), tekstVan(formulier, 'actie')]
  const uitkomst = UITKOMSTEN.find((een) => een === tekstVan(formulier, 'uitkomst'))
  if (actie === 'gebeld' && !uitkomst) return naar(`${pagina}/${encodeURIComponent(id)}?fout=uitkomst`)
  const pogingen = Number.parseInt(tekstVan(formulier, 'pogingen'), 10) || 0
  const gedaan = await doe(medewerker)
  if (!gedaan.ok) return naar(gedaan.fout.code === 'geen-recht' ? pad(taal, '/fout/geen-recht') : `${pagina}?uitslag=gewijzigd`)
  return naar(actie === 'nemen' ? `${pagina}/${id}` : `${pagina}?${new URLSearchParams({ uitslag: actie })}`)

  function doe(medewerker: Behandelaar) {
    if (actie === 'nemen') return neemGesprek(medewerker, id)
    if (actie === 'geen-antwoord') return noteerGeenAntwoord(medewerker, id, pogingen)
    return actie === 'gebeld' && uitkomst ? sluitGesprek(medewerker, id, uitkomst) : laatGesprekLos(medewerker, id)
  }
}
