import { codeUitAdres } from '@/app/code-uit-adres'
import { leesFormulier, naar, taalVan, tekstVan, teVaak } from '@/app/verzoek'
import { aanmeldAdres } from '@/lib/auth/eis'
import { isBeperkt } from '@/lib/auth/is-beperkt'
import { getSessie, getVerlopenBurger } from '@/lib/auth/sessie'
import { beantwoordTaak, bewaarAntwoord } from '@/lib/taken/beantwoord-taak'
import { leesTaal, pad } from '@/lib/tekst/talen'
import { leesAntwoord } from './lees-antwoord'

/** The form with which a citizen answers a question of the city. What cannot be sent is kept, and its page says why. */
export async function POST(request: Request): Promise<Response> {
  const formulier = await leesFormulier(request, taalVan(request))
  if (formulier instanceof Response) return formulier
  const taal = leesTaal(tekstVan(formulier, 'taal'))
  const referentie = codeUitAdres(tekstVan(formulier, 'referentie'))
  const vraag = { referentie, taakId: tekstVan(formulier, 'taak'), ...(await leesAntwoord(formulier)) }
  const zaak = pad(taal, `/mijn/aanvragen/${vraag.referentie}`)
  const pagina = `${zaak}/vragen/${encodeURIComponent(vraag.taakId)}`
  const sessie = await getSessie()
  if (sessie?.soort !== 'burger') {
    const verlopen = await getVerlopenBurger()
    if (verlopen) await bewaarAntwoord(verlopen.burgerId, vraag)
    return naar(aanmeldAdres(pagina, {}))
  }
  const { burgerId } = sessie.burger
  if (isBeperkt(sessie)) return naar(aanmeldAdres(pagina, { niveau: 'substantial' }))
  const geweigerd = await teVaak('opslaan', burgerId, taal)
  if (geweigerd) return geweigerd
  const uitslag = await beantwoordTaak(burgerId, vraag)
  return naar(uitslag.ok ? `${zaak}?taak=gelukt` : pagina)
}
