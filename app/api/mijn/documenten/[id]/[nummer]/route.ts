import { bestandAntwoord } from '@/app/bestand-antwoord'
import { codeUitAdres } from '@/app/code-uit-adres'
import { probleem } from '@/app/probleem'
import { isBeperkt } from '@/lib/auth/is-beperkt'
import { getSessie } from '@/lib/auth/sessie'
import { findPdf } from '@/lib/documenten/get-pdf'

type Context = { params: Promise<{ id: string; nummer: string }> }

/** The file of one version; another person's is as if it did not exist. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const [sessie, { id, nummer }] = await Promise.all([getSessie(), params])
  if (sessie?.soort !== 'burger' || isBeperkt(sessie)) return probleem(401, 'niet-aangemeld')
  const pdf = await findPdf(sessie.burger.burgerId, id, codeUitAdres(nummer))
  return pdf ? bestandAntwoord(pdf) : probleem(404, 'niet-gevonden')
}
