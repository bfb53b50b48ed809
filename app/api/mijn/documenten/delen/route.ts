import { leesFormulier, naar, taalVan, tekstVan, teVaak } from '@/app/verzoek'
import { aanmeldAdres } from '@/lib/auth/eis'
import { isBeperkt } from '@/lib/auth/is-beperkt'
import { getSessie } from '@/lib/auth/sessie'
import { type Deelinvoer, leesDeelinvoer } from '@/lib/documenten/delen/deelregels'
import { sluitDeelformulier, sluitDeellink } from '@/lib/documenten/delen/deelsleutel'
import { findDeelbaar } from '@/lib/documenten/delen/find-deelbaar'
import { maakDeling } from '@/lib/documenten/delen/maak-deling'
import { isId } from '@/lib/platform/ids'
import { vandaag } from '@/lib/platform/klok'
import { leesTaal, pad } from '@/lib/tekst/talen'

/** The form with which a citizen makes a link to a document. The link goes along encrypted, to be shown once. */
export async function POST(request: Request): Promise<Response> {
  const formulier = await leesFormulier(request, taalVan(request))
  if (formulier instanceof Response) return formulier
  const taal = leesTaal(tekstVan(formulier, 'taal'))
  const document = tekstVan(formulier, 'document')
  const lijst = pad(taal, isId(document) ? `/mijn/documenten/${document}/delen` : '/mijn/documenten')
  const sessie = await getSessie()
  if (sessie?.soort !== 'burger') return naar(aanmeldAdres(lijst, {}))
  if (isBeperkt(sessie)) return naar(aanmeldAdres(lijst, { niveau: 'substantial' }))
  const { burgerId } = sessie.burger
  const geweigerd = await teVaak('opslaan', burgerId, taal)
  if (geweigerd) return geweigerd
  const deelbaar = await findDeelbaar(burgerId, document)
  if (!deelbaar) return naar(lijst)
  const veld = (naam: keyof Deelinvoer) => tekstVan(formulier, naam)
  const invoer = { wat: veld('wat'), ontvanger: veld('ontvanger'), doel: veld('doel'), dagen: veld('dagen'), keren: veld('keren') }
  const gelezen = leesDeelinvoer(invoer, deelbaar.minste !== undefined, vandaag())
  if ('fouten' in gelezen) return naar(`${lijst}/nieuw?u=${sluitDeelformulier(burgerId, { invoer, fouten: gelezen.fouten })}`)
  const deling = await maakDeling(burgerId, document, gelezen.vraag)
  return naar(deling.ok ? `${lijst}?link=${sluitDeellink(burgerId, deling.waarde.sleutel)}` : `${lijst}?mislukt=${deling.fout.code}`)
}
