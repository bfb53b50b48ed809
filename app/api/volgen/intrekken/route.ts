import { cookies } from 'next/headers'
import { adresVan, leesFormulier, naar, taalVan, tekstVan, teVaak } from '@/app/verzoek'
import { volgCookie } from '@/lib/bezoekers/bezoeksleutel'
import { leesTaal, pad } from '@/lib/tekst/talen'
import { trekInAlsVolger } from '@/lib/volgen/doe-als-volger'

/** The form with which who follows a case by its link withdraws it. A second press ends on the page of the case. */
export async function POST(request: Request): Promise<Response> {
  const formulier = await leesFormulier(request, taalVan(request))
  if (formulier instanceof Response) return formulier
  const taal = leesTaal(tekstVan(formulier, 'taal'))
  const geweigerd = await teVaak('volgen', adresVan(request), taal)
  if (geweigerd) return geweigerd
  const toegang = tekstVan(formulier, 'toegang')
  const uitkomst = await trekInAlsVolger(toegang, (await cookies()).get(volgCookie().name)?.value)
  const zaak = pad(taal, `/volgen/zaak/${encodeURIComponent(toegang)}`)
  if (!uitkomst.ok && uitkomst.fout.code === 'niet-gevonden') return naar(zaak)
  return naar(`${zaak}?intrekken=${uitkomst.ok ? 'gelukt' : 'te-laat'}`)
}
