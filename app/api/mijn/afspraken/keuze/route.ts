import { leesKeuzewaarden } from '@/app/api/keuzewaarden'
import { naar } from '@/app/verzoek'
import { controleerKeuze, sluitKeuze, sluitWaarden } from '@/lib/afspraken/keuze'
import { pad } from '@/lib/tekst/talen'
import { leesBoekverzoek } from '../wie-boekt'

/** What somebody comes for and needs: on to the free moments. It is carried along in the address, where nobody can read it. */
export async function POST(request: Request): Promise<Response> {
  const verzoek = await leesBoekverzoek(request, () => '/mijn/afspraken/nieuw')
  if (verzoek instanceof Response) return verzoek
  const { formulier, taal } = verzoek
  const waarden = leesKeuzewaarden(formulier)
  if (controleerKeuze(waarden).length === 0) return naar(`${pad(taal, '/mijn/afspraken/nieuw/tijd')}?k=${sluitKeuze(waarden)}`)
  return naar(
    `${pad(taal, '/mijn/afspraken/nieuw')}?${new URLSearchParams({ ...(waarden.dienst ? { dienst: waarden.dienst } : {}), u: sluitWaarden(waarden) })}`,
  )
}
