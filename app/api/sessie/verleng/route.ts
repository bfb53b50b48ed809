import { getTranslations } from 'next-intl/server'
import { taalVan } from '@/app/verzoek'
import { getSessie } from '@/lib/auth/sessie'
import { toonTijd } from '@/lib/tekst/datum'

/** One press to stay signed in: using a session moves its end on. */
export async function POST(request: Request): Promise<Response> {
  const sessie = await getSessie()
  if (!sessie) return Response.json({ code: 'niet-aangemeld' }, { status: 401 })
  const taal = taalVan(request)
  const t = await getTranslations({ locale: taal, namespace: 'algemeen' })
  const tot = sessie.verlooptOp
  return Response.json({ tot: tot.toISOString(), zin: t('sessie.tot', { tijd: toonTijd(taal, tot) }) })
}
