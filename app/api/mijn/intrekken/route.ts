import { codeUitAdres } from '@/app/code-uit-adres'
import { leesFormulier, naar, taalVan, tekstVan, teVaak } from '@/app/verzoek'
import { trekIn } from '@/lib/aanvragen/trek-in'
import { aanmeldAdres } from '@/lib/auth/eis'
import { isBeperkt } from '@/lib/auth/is-beperkt'
import { getSessie } from '@/lib/auth/sessie'
import { leesTaal, pad } from '@/lib/tekst/talen'

/** The form with which a citizen withdraws a case. A second press, or a case of somebody else, ends on the page of the case. */
export async function POST(request: Request): Promise<Response> {
  const formulier = await leesFormulier(request, taalVan(request))
  if (formulier instanceof Response) return formulier
  const taal = leesTaal(tekstVan(formulier, 'taal'))
  const referentie = codeUitAdres(tekstVan(formulier, 'referentie'))
  const aanvraag = pad(taal, `/mijn/aanvragen/${referentie}`)
  const sessie = await getSessie()
  if (sessie?.soort !== 'burger') return naar(aanmeldAdres(`${aanvraag}/intrekken`, {}))
  if (isBeperkt(sessie)) return naar(aanmeldAdres(`${aanvraag}/intrekken`, { niveau: 'substantial' }))
  const geweigerd = await teVaak('indienen', sessie.burger.burgerId, taal)
  if (geweigerd) return geweigerd
  const uitkomst = await trekIn(sessie.burger.burgerId, referentie)
  if (!uitkomst.ok && uitkomst.fout.code === 'niet-gevonden') return naar(aanvraag)
  return naar(`${aanvraag}?intrekken=${uitkomst.ok ? 'gelukt' : 'te-laat'}`)
}
