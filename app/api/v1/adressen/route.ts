import { probleem } from '@/app/probleem'
import { adresVan } from '@/app/verzoek'
import { zoekAdressen, zoekStraten } from '@/lib/bronnen/adressen/client'
import { telPoging } from '@/lib/platform/limiet'

const MIN_TEKENS = 2
const MAX_TEKENS = 80

/** Streets, or addresses when a number was typed, that begin as the question. Nothing here is about a person. */
export async function GET(request: Request): Promise<Response> {
  const vraag = new URL(request.url).searchParams.get('q')?.trim() ?? ''
  if (vraag.length < MIN_TEKENS || vraag.length > MAX_TEKENS)
    return probleem(400, 'vraag.lengte', `q must have ${MIN_TEKENS} to ${MAX_TEKENS} characters`)
  const poging = await telPoging('zoeken', adresVan(request))
  if (poging) return probleem(429, 'te-vaak', 'too many questions', { 'retry-after': String(poging.wachtMinuten * 60) })
  const gevonden = await (/\d/.test(vraag) ? zoekAdressen(vraag) : zoekStraten(vraag))
  if (!gevonden.ok) return probleem(503, 'bron-onbereikbaar', 'the address register does not answer')
  return Response.json({ adressen: gevonden.waarde }, { headers: { 'cache-control': 'public, max-age=3600' } })
}
