import { getBezoeker } from '@/app/aanvrager-van-formulier'
import { naar } from '@/app/verzoek'
import { neemConceptOver } from '@/lib/aanvragen/neem-concept-over'
import { OVERZICHT } from '@/lib/aanvragen/plaats'
import { leesVerzending } from '../../lees-verzending'

type Context = { params: Promise<{ dienst: string }> }

/** Who signed in goes on with the form that was begun in this browser without. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { dienst } = await params
  const verzending = await leesVerzending(request, dienst, OVERZICHT)
  if (verzending instanceof Response) return verzending
  const { burgerId, door } = verzending.aanvrager
  const bezoekerId = await getBezoeker()
  // What was begun in this browser is of who signed in, not of the person for whom they act.
  if (burgerId !== undefined && !door && bezoekerId) await neemConceptOver(bezoekerId, burgerId, dienst)
  return naar(verzending.basis)
}
