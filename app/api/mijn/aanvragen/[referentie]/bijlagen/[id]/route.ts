import { bestandAntwoord } from '@/app/bestand-antwoord'
import { metBestandsuitleg } from '@/app/bestandsuitleg'
import { codeUitAdres } from '@/app/code-uit-adres'
import { probleem } from '@/app/probleem'
import { taalVan } from '@/app/verzoek'
import { findAanvraagKop } from '@/lib/aanvragen/find-aanvraag'
import { leesBijlage } from '@/lib/aanvragen/lees-bijlage'
import { isBeperkt } from '@/lib/auth/is-beperkt'
import { getSessie } from '@/lib/auth/sessie'
import { eigenInzage } from '@/lib/inzage/noteer-inzage'

type Context = { params: Promise<{ referentie: string; id: string }> }

/** A file that the citizen added to their own case; another's is as if it did not exist. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const [sessie, { referentie, id }] = await Promise.all([getSessie(), params])
  if (sessie?.soort !== 'burger' || isBeperkt(sessie)) return probleem(401, 'niet-aangemeld')
  const { burgerId } = sessie.burger
  const kop = await findAanvraagKop(codeUitAdres(referentie), { burgerId })
  return metBestandsuitleg(taalVan(request), async () => {
    const bijlage = kop && (await leesBijlage(eigenInzage(burgerId), kop, id))
    return bijlage ? bestandAntwoord(bijlage) : probleem(404, 'niet-gevonden')
  })
}
