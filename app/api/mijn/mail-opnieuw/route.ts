import { leesFormulier, naar, taalVan, tekstVan, teVaak } from '@/app/verzoek'
import { aanmeldAdres } from '@/lib/auth/eis'
import { getSessie } from '@/lib/auth/sessie'
import { probeerAdresOpnieuw } from '@/lib/berichten/mailweigering'
import { leesTaal, pad } from '@/lib/tekst/talen'

/** The button with which a citizen says that their mail address is right: the next mail is tried there again. */
export async function POST(request: Request): Promise<Response> {
  const formulier = await leesFormulier(request, taalVan(request))
  if (formulier instanceof Response) return formulier
  const taal = leesTaal(tekstVan(formulier, 'taal'))
  const pagina = pad(taal, '/mijn')
  const sessie = await getSessie()
  if (sessie?.soort !== 'burger') return naar(aanmeldAdres(pagina, {}))
  const geweigerd = await teVaak('opslaan', sessie.burger.burgerId, taal)
  if (geweigerd) return geweigerd
  await probeerAdresOpnieuw(sessie.burger)
  return naar(`${pagina}?mail=opnieuw`)
}
