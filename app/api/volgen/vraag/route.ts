import { adresVan, leesFormulier, naar, taalVan, tekstVan, teVaak } from '@/app/verzoek'
import { leesTaal, pad } from '@/lib/tekst/talen'
import { vraagVolglink } from '@/lib/volgen/volglink'

const MAX_TEKENS = 200

/** Sends a lost link once more. Whatever was typed, the answer is the same: nobody learns whose address or which number is known. */
export async function POST(request: Request): Promise<Response> {
  const formulier = await leesFormulier(request, taalVan(request))
  if (formulier instanceof Response) return formulier
  const taal = leesTaal(tekstVan(formulier, 'taal'))
  const geweigerd = await teVaak('volgen', adresVan(request), taal)
  if (geweigerd) return geweigerd
  await vraagVolglink(tekstVan(formulier, 'nummer').slice(0, MAX_TEKENS), tekstVan(formulier, 'email').slice(0, MAX_TEKENS))
  return naar(`${pad(taal, '/volgen')}?gevraagd=ja`)
}
