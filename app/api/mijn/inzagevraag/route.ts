import { leesFormulier, naar, taalVan, tekstVan, teVaak } from '@/app/verzoek'
import { aanmeldAdres } from '@/lib/auth/eis'
import { isBeperkt } from '@/lib/auth/is-beperkt'
import { getSessie } from '@/lib/auth/sessie'
import { stelInzagevraag } from '@/lib/inzagevragen/stel-inzagevraag'
import { sluitVraagklad } from '@/lib/inzagevragen/vraagklad'
import { leesTaal, pad } from '@/lib/tekst/talen'

/** The form with which a citizen asks about a look at their data: ends on the page of that look. */
export async function POST(request: Request): Promise<Response> {
  const formulier = await leesFormulier(request, taalVan(request))
  if (formulier instanceof Response) return formulier
  const taal = leesTaal(tekstVan(formulier, 'taal'))
  const inzage = tekstVan(formulier, 'inzage')
  const vraag = tekstVan(formulier, 'vraag')
  const pagina = pad(taal, `/mijn/gegevens/inzage/${encodeURIComponent(inzage)}`)
  const metKlad = (fout?: string) => `${pagina}?${new URLSearchParams({ ...(fout ? { fout } : {}), u: sluitVraagklad(vraag) })}`
  const sessie = await getSessie()
  if (sessie?.soort !== 'burger') return naar(aanmeldAdres(metKlad(), { niveau: 'substantial' }))
  if (isBeperkt(sessie)) return naar(aanmeldAdres(metKlad(), { niveau: 'substantial' }))
  const geweigerd = await teVaak('indienen', sessie.burger.burgerId, taal)
  if (geweigerd) return geweigerd
  const uitslag = await stelInzagevraag(sessie.burger.burgerId, inzage, vraag)
  if (uitslag.ok) return naar(`${pagina}?gevraagd=ja`)
  return naar(uitslag.fout.code === 'niet-gevonden' ? pagina : metKlad(uitslag.fout.code))
}
