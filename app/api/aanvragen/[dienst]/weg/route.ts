import { naar, tekstVan } from '@/app/verzoek'
import { gooiConceptWeg } from '@/lib/aanvragen/gooi-concept-weg'
import { findIngang, getFormulier } from '@/lib/catalogus/find-dienst'
import { leesVerzending } from '../../lees-verzending'

type Context = { params: Promise<{ dienst: string }> }

/** Throws a form away, with the files that were added to it; who came by a way in begins anew with what that chooses. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { dienst } = await params
  const verzending = await leesVerzending(request, dienst, 'weg')
  if (verzending instanceof Response) return verzending
  await gooiConceptWeg(verzending.aanvrager, dienst)
  const ingang = findIngang(tekstVan(verzending.formulier, '_ingang'))
  if (ingang?.dienst !== dienst) return naar(`${verzending.basis}?formulier=weg`)
  const [eerste] = (await getFormulier(dienst)).stappen
  return naar(`${verzending.basis}/aanvraag/${eerste?.id}?ingang=${ingang.slug}`)
}
