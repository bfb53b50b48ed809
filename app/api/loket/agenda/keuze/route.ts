import { leesKeuzewaarden } from '@/app/api/keuzewaarden'
import { medewerkerMet } from '@/app/api/loket/medewerker-met'
import { leesFormulier, naar, taalVan, tekstVan } from '@/app/verzoek'
import { controleerKeuze, sluitKeuze, sluitWaarden } from '@/lib/afspraken/keuze'
import { leesTaal, pad } from '@/lib/tekst/talen'

/** What a citizen who is there or calls comes for and needs: on to the free moments. Carried along where nobody can read it. */
export async function POST(request: Request): Promise<Response> {
  const formulier = await leesFormulier(request, taalVan(request))
  if (formulier instanceof Response) return formulier
  const taal = leesTaal(tekstVan(formulier, 'taal'))
  const pagina = pad(taal, '/loket/agenda/boeken')
  const medewerker = await medewerkerMet('agenda-zien', { taal, terug: pad(taal, '/loket/agenda') })
  if (medewerker instanceof Response) return medewerker
  const waarden = leesKeuzewaarden(formulier)
  const voor: Record<string, string> = waarden.aanvraag ? { zaak: waarden.aanvraag } : { p: tekstVan(formulier, 'p').slice(0, 1_000) }
  if (controleerKeuze(waarden).length > 0) return naar(`${pagina}?${new URLSearchParams({ ...voor, u: sluitWaarden(waarden) })}`)
  return naar(`${pagina}/tijd?${new URLSearchParams({ ...voor, k: sluitKeuze(waarden) })}`)
}
