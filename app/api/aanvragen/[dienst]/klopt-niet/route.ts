import { naar, tekstVan, teVaak } from '@/app/verzoek'
import { schrijfKloptNiet } from '@/lib/aanvragen/klopt-niet'
import { leesVerzending } from '../../lees-verzending'

type Context = { params: Promise<{ dienst: string }> }

/** What a citizen says of something that the city shows and that is wrong: for this aanvraag alone. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { dienst } = await params
  const verzending = await leesVerzending(request, dienst, 'klopt-niet')
  if (verzending instanceof Response) return verzending
  const { formulier, taal, basis, aanvrager } = verzending
  const geweigerd = await teVaak('opslaan', aanvrager.burgerId, taal)
  if (geweigerd) return geweigerd
  const stap = encodeURIComponent(tekstVan(formulier, '_stap') || 'overzicht')
  await schrijfKloptNiet(aanvrager.burgerId, dienst, tekstVan(formulier, 'code'), tekstVan(formulier, 'tekst'))
  return naar(`${basis}/aanvraag/${stap}`)
}
