import { bestandAntwoord } from '@/app/bestand-antwoord'
import { metBestandsuitleg } from '@/app/bestandsuitleg'
import { probleem } from '@/app/probleem'
import { taalVan } from '@/app/verzoek'
import { isMinstens } from '@/lib/auth/niveaus'
import { getSessie } from '@/lib/auth/sessie'
import { leesScan } from '@/lib/mandaten/scan'

type Context = { params: Promise<{ id: string }> }

/** What was signed on paper, for its two people; another's is as if it did not exist. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const [sessie, { id }] = await Promise.all([getSessie(), params])
  if (sessie?.soort !== 'burger' || !isMinstens(sessie.niveau, 'substantial')) return probleem(401, 'niet-aangemeld')
  return metBestandsuitleg(taalVan(request), async () => {
    const scan = await leesScan(sessie.burger.burgerId, id)
    return scan ? bestandAntwoord({ ...scan, naam: `mandaat.${scan.mime.split('/')[1] ?? 'pdf'}` }) : probleem(404, 'niet-gevonden')
  })
}
