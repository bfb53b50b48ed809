import { leesStapvraag } from '@/app/api/aanvragen/lees-stapvraag'
import { leesFormulier, naar, taalVan, tekstVan, teVaak } from '@/app/verzoek'
import { aanmeldAdres } from '@/lib/auth/eis'
import { mag } from '@/lib/auth/rechten'
import { getSessie } from '@/lib/auth/sessie'
import { stuurProef } from '@/lib/redactie/probeer'
import { recordOmTeTonen } from '@/lib/redactie/toon'
import { leesTaal, pad } from '@/lib/tekst/talen'

type Context = { params: Promise<{ dienst: string; stap: string }> }

/** A page of a form that an editor tries: kept for them alone, and no aanvraag. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { dienst, stap } = await params
  const formulier = await leesFormulier(request, taalVan(request))
  if (formulier instanceof Response) return formulier
  const taal = leesTaal(tekstVan(formulier, '_taal'))
  const hier = pad(taal, `/loket/redactie/${dienst}/proberen`)
  const sessie = await getSessie()
  if (sessie?.soort !== 'medewerker') return naar(aanmeldAdres(hier, { wie: 'medewerker' }))
  const { medewerker } = sessie
  if (!mag(medewerker.rol, 'catalogus-schrijven')) return naar(pad(taal, '/fout/geen-recht'))
  const geweigerd = await teVaak('opslaan', medewerker.id, taal)
  if (geweigerd) return geweigerd
  const record = await recordOmTeTonen(dienst)
  const uitkomst = record && (await stuurProef(medewerker.id, record, await leesStapvraag(formulier, stap, taal)))
  if (!uitkomst) return new Response(null, { status: 404 })
  return naar(`${hier}/${uitkomst.naar}${uitkomst.rijen ? `?rijen=${uitkomst.rijen}` : ''}`)
}
