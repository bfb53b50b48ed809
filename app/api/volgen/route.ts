import { cookies } from 'next/headers'
import { adresVan, leesFormulier, naar, taalVan, tekstVan, teVaak } from '@/app/verzoek'
import { isBrowsersleutel, nieuweBrowsersleutel, volgCookie } from '@/lib/bezoekers/bezoeksleutel'
import { leesTaal, pad } from '@/lib/tekst/talen'
import { openVolglink } from '@/lib/volgen/volglink'

/**
 * The button behind the link in a mail: only this opens it and confirms the address. The case is shown to this browser alone,
 * on a page whose address is no key to it.
 */
export async function POST(request: Request): Promise<Response> {
  const formulier = await leesFormulier(request, taalVan(request))
  if (formulier instanceof Response) return formulier
  const taal = leesTaal(tekstVan(formulier, 'taal'))
  const geweigerd = await teVaak('volgen', adresVan(request), taal)
  if (geweigerd) return geweigerd
  const potje = await cookies()
  const koekje = volgCookie()
  const bewaard = potje.get(koekje.name)?.value
  const browser = isBrowsersleutel(bewaard) ? bewaard : nieuweBrowsersleutel()
  const toegang = await openVolglink(tekstVan(formulier, 'sleutel').toUpperCase(), browser)
  if (!toegang) return naar(pad(taal, '/volgen/werkt-niet'))
  potje.set({ ...koekje, value: browser })
  return naar(pad(taal, `/volgen/zaak/${toegang}`))
}
