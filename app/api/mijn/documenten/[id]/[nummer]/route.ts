import { bestandAntwoord } from '@/app/bestand-antwoord'
import { metBestandsuitleg } from '@/app/bestandsuitleg'
import { codeUitAdres } from '@/app/code-uit-adres'
import { probleem } from '@/app/probleem'
import { taalVan } from '@/app/verzoek'
import { isBeperkt } from '@/lib/auth/is-beperkt'
import { getSessie } from '@/lib/auth/sessie'
import { findPdf } from '@/lib/documenten/get-pdf'
import { findVertaling } from '@/lib/documenten/vertaling/find-vertaling'

type Context = { params: Promise<{ id: string; nummer: string }> }

/** The file of one version, with `taal` its translation; another person's is as if it did not exist. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const [sessie, { id, nummer }] = await Promise.all([getSessie(), params])
  if (sessie?.soort !== 'burger' || isBeperkt(sessie)) return probleem(401, 'niet-aangemeld')
  const taal = new URL(request.url).searchParams.get('taal')
  const [burgerId, code] = [sessie.burger.burgerId, codeUitAdres(nummer)]
  return metBestandsuitleg(taalVan(request), async () => {
    const pdf = taal === null ? await findPdf(burgerId, id, code) : await findVertaling(burgerId, id, code, taal)
    return pdf ? bestandAntwoord(pdf) : probleem(404, 'niet-gevonden')
  })
}
