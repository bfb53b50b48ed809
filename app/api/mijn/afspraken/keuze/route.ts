import { codeUitAdres } from '@/app/code-uit-adres'
import { naar, tekstVan } from '@/app/verzoek'
import { controleerKeuze, sluitKeuze, sluitWaarden } from '@/lib/afspraken/keuze'
import { pad } from '@/lib/tekst/talen'
import { leesBoekverzoek } from '../wie-boekt'

/** All of it is carried along in an address, so what is longer than any code or choice of ours is cut off. */
const MAX_CODE = 100
const MAX_NODEN = 20

/** What somebody comes for and needs: on to the free moments. It is carried along in the address, where nobody can read it. */
export async function POST(request: Request): Promise<Response> {
  const verzoek = await leesBoekverzoek(request, () => '/mijn/afspraken/nieuw')
  if (verzoek instanceof Response) return verzoek
  const { formulier, taal } = verzoek
  const waarden = {
    aanvraag: codeUitAdres(tekstVan(formulier, 'aanvraag')),
    dienst: tekstVan(formulier, 'dienst').slice(0, MAX_CODE),
    personen: tekstVan(formulier, 'personen').slice(0, MAX_CODE),
    noden: formulier
      .getAll('noden')
      .slice(0, MAX_NODEN)
      .map((nood) => String(nood).slice(0, MAX_CODE)),
    taalhulp: tekstVan(formulier, 'taalhulp').slice(0, MAX_CODE),
    anders: tekstVan(formulier, 'anders').slice(0, 2_000),
    postcode: tekstVan(formulier, 'postcode').trim().slice(0, 20),
  }
  if (controleerKeuze(waarden).length === 0) return naar(`${pad(taal, '/mijn/afspraken/nieuw/tijd')}?k=${sluitKeuze(waarden)}`)
  return naar(
    `${pad(taal, '/mijn/afspraken/nieuw')}?${new URLSearchParams({ ...(waarden.dienst ? { dienst: waarden.dienst } : {}), u: sluitWaarden(waarden) })}`,
  )
}
