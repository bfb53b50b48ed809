import { cookies } from 'next/headers'
import { adresVan, leesFormulier, naar, taalVan, tekstVan, teVaak } from '@/app/verzoek'
import { volgCookie } from '@/lib/bezoekers/bezoeksleutel'
import { leesTaal, pad } from '@/lib/tekst/talen'
import { beantwoordAlsVolger } from '@/lib/volgen/doe-als-volger'
import { leesAntwoord } from '../../mijn/vragen/lees-antwoord'

/** The form with which who follows a case by its link answers a question about it. What cannot be sent is kept, and its page says why. */
export async function POST(request: Request): Promise<Response> {
  const formulier = await leesFormulier(request, taalVan(request))
  if (formulier instanceof Response) return formulier
  const taal = leesTaal(tekstVan(formulier, 'taal'))
  const geweigerd = await teVaak('volgen', adresVan(request), taal)
  if (geweigerd) return geweigerd
  const [toegang, taak] = [tekstVan(formulier, 'toegang'), tekstVan(formulier, 'taak')]
  const browser = (await cookies()).get(volgCookie().name)?.value
  const uitslag = await beantwoordAlsVolger(toegang, browser, taak, await leesAntwoord(formulier))
  const zaak = pad(taal, `/volgen/zaak/${encodeURIComponent(toegang)}`)
  if (uitslag.ok) return naar(`${zaak}?taak=gelukt`)
  return naar(uitslag.fout.code === 'ongeldig' ? `${zaak}/vragen/${encodeURIComponent(taak)}` : zaak)
}
