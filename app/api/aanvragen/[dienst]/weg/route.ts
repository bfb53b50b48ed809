import { naar, tekstVan } from '@/app/verzoek'
import { findConcept } from '@/lib/aanvragen/concept'
import { gooiConceptWeg } from '@/lib/aanvragen/gooi-concept-weg'
import { teZwakVoor } from '@/lib/aanvragen/zicht'
import { aanmeldAdres } from '@/lib/auth/eis'
import { findIngang, getFormulier } from '@/lib/catalogus/find-dienst'
import { leesVerzending } from '../../lees-verzending'

type Context = { params: Promise<{ dienst: string }> }

/** Throws a form away, with the files that were added to it; who came by a way in begins anew with what that chooses. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { dienst } = await params
  const verzending = await leesVerzending(request, dienst, 'weg')
  if (verzending instanceof Response) return verzending
  const { aanvrager, basis } = verzending
  const [concept, { niveau: gevraagd, stappen }] = await Promise.all([findConcept(aanvrager, dienst), getFormulier(dienst)])
  const niveau = concept && teZwakVoor(aanvrager.niveau, concept, { niveau: gevraagd })
  if (niveau) return naar(aanmeldAdres(`${basis}/aanvraag/weg`, { niveau }))
  await gooiConceptWeg(aanvrager, dienst)
  const ingang = findIngang(tekstVan(verzending.formulier, '_ingang'))
  if (ingang?.dienst !== dienst) return naar(`${basis}?formulier=weg`)
  return naar(`${basis}/aanvraag/${stappen[0]?.id}?ingang=${ingang.slug}`)
}
