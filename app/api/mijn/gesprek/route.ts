import { codeUitAdres } from '@/app/code-uit-adres'
import { leesFormulier, naar, taalVan, tekstVan, teVaak } from '@/app/verzoek'
import { findAanvraagKop } from '@/lib/aanvragen/find-aanvraag'
import { aanmeldAdres } from '@/lib/auth/eis'
import { isBeperkt } from '@/lib/auth/is-beperkt'
import { getSessie, getVerlopenBurger } from '@/lib/auth/sessie'
import { leesTekst } from '@/lib/gesprekken/regels'
import { bewaarKlad, schrijfAlsBurger } from '@/lib/gesprekken/schrijf-bericht'
import { leesTaal, pad } from '@/lib/tekst/talen'

/** More than this was not typed by a person. */
const MAX_TEKENS = 20_000

/** The form with which a citizen writes to who handles a case. What cannot be sent is kept, and the page of the case says why. */
export async function POST(request: Request): Promise<Response> {
  const formulier = await leesFormulier(request, taalVan(request))
  if (formulier instanceof Response) return formulier
  const taal = leesTaal(tekstVan(formulier, 'taal'))
  const referentie = codeUitAdres(tekstVan(formulier, 'referentie'))
  const zaak = pad(taal, `/mijn/aanvragen/${referentie}`)
  const tekst = leesTekst(tekstVan(formulier, 'tekst')).slice(0, MAX_TEKENS)
  const sessie = await getSessie()
  if (sessie?.soort !== 'burger') {
    const verlopen = await getVerlopenBurger()
    const kop = verlopen && (await findAanvraagKop(referentie, verlopen))
    if (kop && tekst) await bewaarKlad(kop, tekst)
    return naar(aanmeldAdres(zaak, {}))
  }
  const { burgerId } = sessie.burger
  if (isBeperkt(sessie)) return naar(aanmeldAdres(zaak, { niveau: 'substantial' }))
  const geweigerd = await teVaak('opslaan', burgerId, taal)
  if (geweigerd) return geweigerd
  const kop = await findAanvraagKop(referentie, { burgerId })
  if (!kop) return naar(zaak)
  const uitslag = await schrijfAlsBurger(kop, { sleutel: tekstVan(formulier, 'sleutel'), tekst })
  return naar(uitslag.ok ? `${zaak}?bericht=gelukt#gesprek` : `${zaak}?bericht=${uitslag.fout.code}`)
}
