import { cookies } from 'next/headers'
import { getBezoeker } from '@/app/aanvrager-van-formulier'
import { adresVan, leesFormulier, naar, taalVan, tekstVan, teVaak } from '@/app/verzoek'
import { aanmeldAdres } from '@/lib/auth/eis'
import { getSessie } from '@/lib/auth/sessie'
import { volgCookie } from '@/lib/bezoekers/bezoeksleutel'
import { leesTaal, pad } from '@/lib/tekst/talen'
import { kanOvernemen, neemOver } from '@/lib/volgen/neem-over'

/** Takes the case that this browser follows into the own ones of who is signed in. Pressed twice, it is there once. */
export async function POST(request: Request): Promise<Response> {
  const formulier = await leesFormulier(request, taalVan(request))
  if (formulier instanceof Response) return formulier
  const taal = leesTaal(tekstVan(formulier, 'taal'))
  const geweigerd = await teVaak('volgen', adresVan(request), taal)
  if (geweigerd) return geweigerd
  const toegang = tekstVan(formulier, 'toegang')
  const sessie = await getSessie()
  if (sessie?.soort !== 'burger') return naar(aanmeldAdres(pad(taal, `/volgen/zaak/${encodeURIComponent(toegang)}/overnemen`), {}))
  const browser = (await cookies()).get(volgCookie().name)?.value
  const wie = { burgerId: sessie.burger.burgerId, bezoekerId: await getBezoeker() }
  const referentie = await neemOver(wie, toegang, browser)
  if (!referentie && !(await kanOvernemen(wie, toegang, browser))) return naar(pad(taal, `/volgen/zaak/${encodeURIComponent(toegang)}/overnemen`))
  return naar(referentie ? `${pad(taal, `/mijn/aanvragen/${referentie}`)}?overgenomen=ja` : pad(taal, '/volgen/werkt-niet'))
}
