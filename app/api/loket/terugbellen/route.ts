import { leesFormulier, naar, taalVan, tekstVan } from '@/app/verzoek'
import { aanmeldAdres } from '@/lib/auth/eis'
import { getSessie } from '@/lib/auth/sessie'
import { leesTaal, pad } from '@/lib/tekst/talen'
import { UITKOMSTEN } from '@/lib/terugbellen/regels'
import { laatGesprekLos, neemGesprek, noteerGeenAntwoord, sluitGesprek } from '@/lib/terugbellen/werk'

/** What staff do with a call that a citizen asked for: take it, let it go, say that nobody answered, or how it ended. */
export async function POST(request: Request): Promise<Response> {
  const formulier = await leesFormulier(request, taalVan(request))
  if (formulier instanceof Response) return formulier
  const taal = leesTaal(tekstVan(formulier, 'taal'))
  const pagina = pad(taal, '/loket/terugbellen')
  const sessie = await getSessie()
  if (sessie?.soort !== 'medewerker') return naar(aanmeldAdres(pagina, { wie: 'medewerker' }))
  const { medewerker } = sessie
  const [id, actie] = [tekstVan(formulier, 'id'), tekstVan(formulier, 'actie')]
  const uitkomst = UITKOMSTEN.find((een) => een === tekstVan(formulier, 'uitkomst'))
  if (actie === 'gebeld' && !uitkomst) return naar(`${pagina}/${encodeURIComponent(id)}?fout=uitkomst`)
  const pogingen = Number.parseInt(tekstVan(formulier, 'pogingen'), 10) || 0
  const gedaan = await doe()
  if (!gedaan.ok) return naar(gedaan.fout.code === 'geen-recht' ? pad(taal, '/fout/geen-recht') : `${pagina}?uitslag=gewijzigd`)
  return naar(actie === 'nemen' ? `${pagina}/${id}` : `${pagina}?${new URLSearchParams({ uitslag: actie })}`)

  function doe() {
    if (actie === 'nemen') return neemGesprek(medewerker, id)
    if (actie === 'geen-antwoord') return noteerGeenAntwoord(medewerker, id, pogingen)
    return actie === 'gebeld' && uitkomst ? sluitGesprek(medewerker, id, uitkomst) : laatGesprekLos(medewerker, id)
  }
}
