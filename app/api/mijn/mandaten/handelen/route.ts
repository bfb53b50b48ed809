import { leesFormulier, naar, taalVan, tekstVan, teVaak } from '@/app/verzoek'
import { aanmeldAdres } from '@/lib/auth/eis'
import { isMinstens } from '@/lib/auth/niveaus'
import { getSessie } from '@/lib/auth/sessie'
import { veiligTerug } from '@/lib/auth/terug'
import { handelMetMandaat, handelVoorKind, stopHandeling } from '@/lib/mandaten/handeling'
import { leesTaal, pad } from '@/lib/tekst/talen'

/** For whom who signed in goes on: kept with their session here, never in an address. Back to where they were. */
export async function POST(request: Request): Promise<Response> {
  const formulier = await leesFormulier(request, taalVan(request))
  if (formulier instanceof Response) return formulier
  const taal = leesTaal(tekstVan(formulier, 'taal'))
  const pagina = pad(taal, '/mijn/mandaten/voor-wie')
  const terug = veiligTerug(tekstVan(formulier, 'terug'), pad(taal, '/diensten'))
  const sessie = await getSessie()
  if (sessie?.soort !== 'burger') return naar(aanmeldAdres(terug, {}))
  const [soort = '', wie = ''] = tekstVan(formulier, 'voor').split(':')
  if (soort !== 'mandaat' && soort !== 'kind') {
    await stopHandeling(sessie)
    return naar(terug)
  }
  if (!isMinstens(sessie.niveau, 'substantial')) return naar(aanmeldAdres(pagina, { niveau: 'substantial' }))
  const geweigerd = await teVaak('opslaan', sessie.burger.burgerId, taal)
  if (geweigerd) return geweigerd
  const begonnen = soort === 'mandaat' ? await handelMetMandaat(sessie, wie) : await handelVoorKind(sessie, wie)
  return naar(begonnen.ok ? terug : `${pagina}?${new URLSearchParams({ fout: begonnen.fout.code, terug })}`)
}
