import { leesFormulier, naar, taalVan, tekstVan, teVaak } from '@/app/verzoek'
import { aanmeldAdres } from '@/lib/auth/eis'
import { getSessie } from '@/lib/auth/sessie'
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
  const sessie = await getSessie()
  if (sessie?.soort !== 'medewerker') return naar(aanmeldAdres(metKlad(), { wie: 'medewerker' }))
  const geweigerd = await teVaak('opslaan', sessie.medewerker.id, taal)
  if (geweigerd) return geweigerd
  const uitslag = await beantwoordInzagevraag(sessie.medewerker, id, antwoord)
  if (uitslag.ok) return naar(`${pagina}?gedaan=ja`)
  if (uitslag.fout.code === 'geen-recht') return naar(pad(taal, '/fout/geen-recht'))
  return naar(uitslag.fout.code === 'niet-gevonden' ? pagina : metKlad(uitslag.fout.code))
}
