import { codeUitAdres } from '@/app/code-uit-adres'
import { probleem } from '@/app/probleem'
import { findAanvraagKop } from '@/lib/aanvragen/find-aanvraag'
import { getSessie } from '@/lib/auth/sessie'

type Context = { params: Promise<{ referentie: string }> }

/** How the citizen's own case stands: status, step and term, and nothing of what was filled in. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const sessie = await getSessie()
  if (sessie?.soort !== 'burger') return probleem(401, 'niet-aangemeld')
  const kop = await findAanvraagKop(codeUitAdres((await params).referentie), sessie.burger)
  if (!kop) return probleem(404, 'niet-gevonden')
  const { referentie, dienst, status, afhandeling, stap = null, stapTermijn = null, ingediendOp, afgeslotenOp = null } = kop
  const stand = { referentie, dienst, status: status.replaceAll('_', '-'), afhandeling, stap, stapTermijn, ingediendOp, afgeslotenOp }
  return Response.json(stand, { headers: { 'cache-control': 'private, no-store' } })
}
