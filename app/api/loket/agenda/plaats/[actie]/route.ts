import { medewerkerMet } from '@/app/api/loket/medewerker-met'
import { leesFormulier, naar, taalVan, tekstVan } from '@/app/verzoek'
import { wijzigPlaats } from '@/lib/loket/agenda'
import { DELEN, leesWijziging, openPlaatswaarden, sluitPlaatswaarden, WEEKDAGEN } from '@/lib/loket/lees-wijziging'
import { leesTaal, pad } from '@/lib/tekst/talen'

type Context = { params: Promise<{ actie: string }> }

const VELDEN = [
  ...['loket', 'wat', 'vanaf', 'balies', 'balie', 'vanDag', 'vanUur', 'totDag', 'totUur', 'reden'],
  ...WEEKDAGEN.flatMap((dag) => DELEN.flatMap((deel) => [`uren-${dag}-${deel}-van`, `uren-${dag}-${deel}-tot`])),
]
const MAX_TEKENS = 40

/** What changes about a place: first its consequences are shown, then it is saved as it was shown. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { actie } = await params
  const formulier = await leesFormulier(request, taalVan(request))
  if (formulier instanceof Response) return formulier
  const taal = leesTaal(tekstVan(formulier, 'taal'))
  const pagina = (waar: string, vraag: Record<string, string>) => naar(`${pad(taal, waar)}?${new URLSearchParams(vraag)}`)
  const medewerker = await medewerkerMet('agenda-regelen', { taal, terug: pad(taal, '/loket/agenda/regelen') })
  if (medewerker instanceof Response) return medewerker
  if (actie === 'gevolgen') {
    const waarden = Object.fromEntries(VELDEN.map((naam) => [naam, tekstVan(formulier, naam).slice(0, MAX_TEKENS)]))
    const juist = leesWijziging(waarden).ok
    return pagina(juist ? '/loket/agenda/regelen/gevolgen' : '/loket/agenda/regelen', { u: sluitPlaatswaarden(waarden) })
  }
  if (actie !== 'bewaar') return new Response(null, { status: 404 })
  const u = tekstVan(formulier, 'u')
  const waarden = openPlaatswaarden(u)
  const gezien = openPlaatswaarden(tekstVan(formulier, 'gezien'))?.ids ?? ''
  const gelezen = waarden && leesWijziging(waarden)
  if (!waarden || !gelezen?.ok) return pagina('/loket/agenda/regelen', waarden ? { u } : {})
  const uitslag = await wijzigPlaats(medewerker, gelezen.waarde, gezien ? gezien.split(',') : [])
  if (!uitslag.ok) return pagina('/loket/agenda/regelen/gevolgen', { u, gewijzigd: 'ja' })
  return pagina('/loket/agenda/regelen', { loket: gelezen.waarde.loket, gedaan: 'bewaard' })
}
