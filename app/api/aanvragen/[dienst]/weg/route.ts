import { naar } from '@/app/verzoek'
import { gooiConceptWeg } from '@/lib/aanvragen/gooi-concept-weg'
import { leesVerzending } from '../../lees-verzending'

type Context = { params: Promise<{ dienst: string }> }

/** Throws a form away, with the files that were added to it. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { dienst } = await params
  const verzending = await leesVerzending(request, dienst, 'weg')
  if (verzending instanceof Response) return verzending
  await gooiConceptWeg(verzending.aanvrager, dienst)
  return naar(`${verzending.basis}?formulier=weg`)
}
