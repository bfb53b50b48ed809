import { leesFormulier, naar, taalVan, tekstVan, teVaak } from '@/app/verzoek'
import { aanmeldAdres } from '@/lib/auth/eis'
import { isBeperkt } from '@/lib/auth/is-beperkt'
import { getSessie } from '@/lib/auth/sessie'
import { beeindigDeling } from '@/lib/documenten/delen/beeindig-deling'
import { leesTaal, pad } from '@/lib/tekst/talen'

/** The button with which a citizen ends a link at once. One of somebody else is as one that is not there. */
export async function POST(request: Request): Promise<Response> {
  const formulier = await leesFormulier(request, taalVan(request))
  if (formulier instanceof Response) return formulier
  const taal = leesTaal(tekstVan(formulier, 'taal'))
  const documenten = pad(taal, '/mijn/documenten')
  const sessie = await getSessie()
  if (sessie?.soort !== 'burger') return naar(aanmeldAdres(documenten, {}))
  if (isBeperkt(sessie)) return naar(aanmeldAdres(documenten, { niveau: 'substantial' }))
  const geweigerd = await teVaak('opslaan', sessie.burger.burgerId, taal)
  if (geweigerd) return geweigerd
  const document = await beeindigDeling(sessie.burger.burgerId, tekstVan(formulier, 'deling'))
  return naar(document ? `${documenten}/${document}/delen?gestopt=ja` : documenten)
}
