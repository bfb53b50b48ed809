import { adresVan, leesFormulier, naar, taalVan, tekstVan, teVaak } from '@/app/verzoek'
import { leesTaal, pad } from '@/lib/tekst/talen'
import { wijsAdresAf } from '@/lib/volgen/volglink'

/** Whoever got a mail about what they did not send: no more mails go to their address. Said again, it is still so. */
export async function POST(request: Request): Promise<Response> {
  const formulier = await leesFormulier(request, taalVan(request))
  if (formulier instanceof Response) return formulier
  const taal = leesTaal(tekstVan(formulier, 'taal'))
  const geweigerd = await teVaak('volgen', adresVan(request), taal)
  if (geweigerd) return geweigerd
  await wijsAdresAf(tekstVan(formulier, 'sleutel').toUpperCase())
  return naar(`${pad(taal, '/volgen')}?afgewezen=ja`)
}
