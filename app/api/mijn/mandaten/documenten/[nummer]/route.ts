import { bestandAntwoord } from '@/app/bestand-antwoord'
import { metBestandsuitleg } from '@/app/bestandsuitleg'
import { codeUitAdres } from '@/app/code-uit-adres'
import { getHandeling } from '@/app/handelen'
import { probleem } from '@/app/probleem'
import { taalVan } from '@/app/verzoek'
import { isMinstens } from '@/lib/auth/niveaus'
import { getSessie } from '@/lib/auth/sessie'
import { findPdfVanGever } from '@/lib/mandaten/documenten-van-gever'

type Context = { params: Promise<{ nummer: string }> }

/** The file of a document of the person for whom is acted at this moment; any other is as if it did not exist. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const [sessie, handeling, { nummer }] = await Promise.all([getSessie(), getHandeling(), params])
  if (sessie?.soort !== 'burger' || !isMinstens(sessie.niveau, 'substantial')) return probleem(401, 'niet-aangemeld')
  if (handeling?.stand !== 'geldig') return probleem(404, 'niet-gevonden')
  return metBestandsuitleg(taalVan(request), async () => {
    const pdf = await findPdfVanGever(handeling, codeUitAdres(nummer))
    return pdf ? bestandAntwoord(pdf) : probleem(404, 'niet-gevonden')
  })
}
