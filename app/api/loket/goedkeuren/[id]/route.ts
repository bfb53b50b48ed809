import { medewerkerMet } from '@/app/api/loket/medewerker-met'
import { poortAdres } from '@/app/poort'
import { leesFormulier, naar, taalVan, tekstVan } from '@/app/verzoek'
import type { Behandelaar } from '@/lib/loket/behandelaar'
import { type Goedkeurfout, keurGoed, neemTerug, stuurTerug, type Terugfout } from '@/lib/loket/goedkeuring'
import { sluitGoedkeurklad } from '@/lib/loket/goedkeurklad'
import type { Result } from '@/lib/platform/result'
import { leesTaal, pad } from '@/lib/tekst/talen'

type Context = { params: Promise<{ id: string }> }
type Uitslag = Result<null, Goedkeurfout | Terugfout>

const WAT = {
  goedkeuren: keurGoed,
  terugsturen: stuurTerug,
  terugnemen: neemTerug,
} as const satisfies Record<string, (medewerker: Behandelaar, id: string, woorden: string) => Promise<Uitslag>>

/** The forms with which what a colleague prepared is approved or sent back, or taken back by who prepared it. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params
  const formulier = await leesFormulier(request, taalVan(request))
  if (formulier instanceof Response) return formulier
  const taal = leesTaal(tekstVan(formulier, 'taal'))
  const wat = (Object.keys(WAT) as (keyof typeof WAT)[]).find((kandidaat) => kandidaat === tekstVan(formulier, 'wat'))
  if (!wat) return new Response(null, { status: 404 })
  const woorden = tekstVan(formulier, 'woorden')
  const pagina = (vraag: Record<string, string> = {}) => {
    const zoek = new URLSearchParams(wat === 'terugsturen' && !vraag.gedaan ? { ...vraag, u: sluitGoedkeurklad(woorden) } : vraag)
    return `${pad(taal, `/loket/goedkeuren/${encodeURIComponent(id)}`)}${zoek.size > 0 ? `?${zoek}` : ''}`
  }
  const medewerker = await medewerkerMet(wat === 'terugnemen' ? 'voorgelegd-zien' : 'goedkeuren', { taal, terug: pagina() })
  if (medewerker instanceof Response) return medewerker
  const uitslag: Uitslag = await WAT[wat](medewerker, id, woorden)
  if (uitslag.ok) return naar(pagina({ gedaan: wat }))
  if (uitslag.fout.code === 'beschermd') return naar(poortAdres(taal, medewerker.id, uitslag.fout.betrokkene, pagina()))
  if (uitslag.fout.code === 'geen-recht') return naar(pad(taal, '/fout/geen-recht'))
  return naar(uitslag.fout.code === 'niet-gevonden' ? pagina() : pagina({ fout: uitslag.fout.code }))
}
