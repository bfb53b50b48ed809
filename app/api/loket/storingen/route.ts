import { leesFormulier, naar, taalVan, tekstVan, teVaak } from '@/app/verzoek'
import { aanmeldAdres } from '@/lib/auth/eis'
import { getSessie } from '@/lib/auth/sessie'
import { probeerOpnieuw } from '@/lib/loket/probeer-opnieuw'
import { leesTaal, pad } from '@/lib/tekst/talen'

/** The button beside something that keeps failing: it is tried now. Ends on the list, which says what became of it. */
export async function POST(request: Request): Promise<Response> {
  const formulier = await leesFormulier(request, taalVan(request))
  if (formulier instanceof Response) return formulier
  const taal = leesTaal(tekstVan(formulier, 'taal'))
  const lijst = pad(taal, '/loket/storingen')
  const sessie = await getSessie()
  if (sessie?.soort !== 'medewerker') return naar(aanmeldAdres(lijst, { wie: 'medewerker' }))
  const geweigerd = await teVaak('opslaan', sessie.medewerker.id, taal)
  if (geweigerd) return geweigerd
  const uitslag = await probeerOpnieuw(sessie.medewerker, tekstVan(formulier, 'job'))
  return naar(uitslag.ok ? `${lijst}?opnieuw=${uitslag.waarde}` : pad(taal, '/fout/geen-recht'))
}
