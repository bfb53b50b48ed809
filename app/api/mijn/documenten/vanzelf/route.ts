import { leesFormulier, naar, taalVan, tekstVan, teVaak } from '@/app/verzoek'
import { aanmeldAdres } from '@/lib/auth/eis'
import { isMinstens } from '@/lib/auth/niveaus'
import { getSessie } from '@/lib/auth/sessie'
import { isKeuze, zetVoorkeur } from '@/lib/documenten/zet-voorkeur'
import { isId } from '@/lib/platform/ids'
import { leesTaal, pad } from '@/lib/tekst/talen'

/** The form with which a citizen has a kind of document come by itself, or stops it. A kind that is no choice changes nothing. */
export async function POST(request: Request): Promise<Response> {
  const formulier = await leesFormulier(request, taalVan(request))
  if (formulier instanceof Response) return formulier
  const taal = leesTaal(tekstVan(formulier, 'taal'))
  const lijst = pad(taal, '/mijn/documenten/vanzelf')
  const sessie = await getSessie()
  if (sessie?.soort !== 'burger') return naar(aanmeldAdres(lijst, {}))
  if (!isMinstens(sessie.niveau, 'substantial')) return naar(aanmeldAdres(lijst, { niveau: 'substantial' }))
  const { burgerId } = sessie.burger
  const geweigerd = await teVaak('opslaan', burgerId, taal)
  if (geweigerd) return geweigerd
  const documenttype = tekstVan(formulier, 'documenttype')
  const aan = tekstVan(formulier, 'aan') === 'ja'
  if (!isKeuze(documenttype)) return naar(lijst)
  await zetVoorkeur(burgerId, documenttype, aan)
  const document = tekstVan(formulier, 'document')
  return naar(isId(document) ? pad(taal, `/mijn/documenten/${document}`) : `${lijst}?gezet=${aan ? 'aan' : 'uit'}`)
}
