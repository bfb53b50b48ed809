import { codeUitAdres } from '@/app/code-uit-adres'
import { probleem } from '@/app/probleem'
import { findAanvraagKop } from '@/lib/aanvragen/find-aanvraag'
import { getSessie } from '@/lib/auth/sessie'
import { standAntwoord } from '@/lib/opendata/api/stand'
import { vanToepassing } from '../../van-toepassing'

type Context = { params: Promise<{ referentie: string }> }

/**
 * How a case stands: for its citizen, signed in, and for the program that filed it, with a token. Nothing of what was filled in;
 * another's is as one that does not exist.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const referentie = codeUitAdres((await params).referentie)
  const kop = request.headers.has('authorization') ? await vanToepassing(request, referentie) : await vanBurger(referentie)
  if (kop instanceof Response) return kop
  if (!kop) return probleem(404, 'niet-gevonden')
  return Response.json(standAntwoord(kop), { headers: { 'cache-control': 'private, no-store' } })
}

async function vanBurger(referentie: string) {
  const sessie = await getSessie()
  if (sessie?.soort !== 'burger') return probleem(401, 'niet-aangemeld')
  return findAanvraagKop(referentie, sessie.burger)
}
