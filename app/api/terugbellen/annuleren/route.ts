import { leesFormulier, naar, taalVan, tekstVan } from '@/app/verzoek'
import { aanmeldAdres } from '@/lib/auth/eis'
import { getSessie } from '@/lib/auth/sessie'
import { leesTaal, pad } from '@/lib/tekst/talen'
import { annuleerVerzoek } from '@/lib/terugbellen/eigen'

/** Takes a request to be called back: by the address of its page, or by its citizen from their overview. */
export async function POST(request: Request): Promise<Response> {
  const formulier = await leesFormulier(request, taalVan(request))
  if (formulier instanceof Response) return formulier
  const taal = leesTaal(tekstVan(formulier, '_taal'))
  const gesloten = tekstVan(formulier, 'v')
  if (gesloten) {
    await annuleerVerzoek({ gesloten })
    return naar(`${pad(taal, '/terugbellen/gevraagd')}?${new URLSearchParams({ v: gesloten })}`)
  }
  const pagina = pad(taal, '/mijn')
  const sessie = await getSessie()
  if (sessie?.soort !== 'burger') return naar(aanmeldAdres(pagina, {}))
  await annuleerVerzoek({ burgerId: sessie.burger.burgerId, id: tekstVan(formulier, 'id') })
  return naar(`${pagina}?terugbellen=weg`)
}
