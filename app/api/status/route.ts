import { adresVan, leesFormulier, naar, taalVan, tekstVan, teVaak } from '@/app/verzoek'
import { leesReferentie } from '@/lib/aanvragen/lees-referentie'
import { sluitStatus } from '@/lib/aanvragen/statusuitslag'
import { vraagStatus } from '@/lib/aanvragen/vraag-status'
import { stadsNu } from '@/lib/platform/klok'
import { leesTaal, pad } from '@/lib/tekst/talen'

/** The form with which anyone asks how a case stands. What is mistyped is said before anything is looked up. */
export async function POST(request: Request): Promise<Response> {
  const formulier = await leesFormulier(request, taalVan(request))
  if (formulier instanceof Response) return formulier
  const taal = leesTaal(tekstVan(formulier, 'taal'))
  const geweigerd = await teVaak('status', adresVan(request), taal)
  if (geweigerd) return geweigerd
  const getypt = tekstVan(formulier, 'referentie')
  const gelezen = leesReferentie(getypt)
  if (gelezen.soort !== 'referentie') return naar(`${pad(taal, '/status')}?u=${sluitStatus({ soort: 'typfout', fout: gelezen.soort, getypt })}`)
  const antwoord = await vraagStatus(gelezen.referentie)
  return naar(`${pad(taal, '/status/uitslag')}?u=${sluitStatus({ soort: 'antwoord', antwoord, op: stadsNu().toISOString() })}`)
}
