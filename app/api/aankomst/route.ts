import { adresVan, leesFormulier, naar, taalVan, tekstVan, teVaak } from '@/app/verzoek'
import { meldAankomst } from '@/lib/afspraken/aankomst'
import { findLoket } from '@/lib/afspraken/loketten'
import { leesTaal, pad } from '@/lib/tekst/talen'

/** The form of the screen at the door. The code does not stand in the address on which it ends. */
export async function POST(request: Request): Promise<Response> {
  const formulier = await leesFormulier(request, taalVan(request))
  if (formulier instanceof Response) return formulier
  const taal = leesTaal(tekstVan(formulier, 'taal'))
  const loket = findLoket(tekstVan(formulier, 'loket'))
  if (!loket) return new Response(null, { status: 404 })
  const geweigerd = await teVaak('aankomst', adresVan(request), taal)
  if (geweigerd) return geweigerd
  const aankomst = await meldAankomst(loket.code, tekstVan(formulier, 'code'))
  const vraag = new URLSearchParams({ uitslag: aankomst.soort })
  if (aankomst.soort === 'gelukt') vraag.set('kort', aankomst.kort)
  return naar(`${pad(taal, `/aankomst/${loket.code}`)}?${vraag}`)
}
