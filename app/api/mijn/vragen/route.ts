import { codeUitAdres } from '@/app/code-uit-adres'
import { leesFormulier, naar, taalVan, tekstVan, teVaak } from '@/app/verzoek'
import { aanmeldAdres } from '@/lib/auth/eis'
import { isBeperkt } from '@/lib/auth/is-beperkt'
import { getSessie, getVerlopenBurger } from '@/lib/auth/sessie'
import { type Antwoordvraag, beantwoordTaak, bewaarAntwoord } from '@/lib/taken/beantwoord-taak'
import { leesTaal, pad } from '@/lib/tekst/talen'

/** More than this was not typed by a person. */
const MAX_TEKENS = 20_000

/** The form with which a citizen answers a question of the city. What cannot be sent is kept, and its page says why. */
export async function POST(request: Request): Promise<Response> {
  const formulier = await leesFormulier(request, taalVan(request))
  if (formulier instanceof Response) return formulier
  const taal = leesTaal(tekstVan(formulier, 'taal'))
  const vraag = await leesVraag(formulier)
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

async function leesVraag(formulier: FormData): Promise<Antwoordvraag> {
  const bestanden = formulier.getAll('bestand').filter((waarde) => waarde instanceof File)
  const gekozen = bestanden.filter(({ name, size }) => name !== '' || size > 0)
  return {
    referentie: codeUitAdres(tekstVan(formulier, 'referentie')),
    taakId: tekstVan(formulier, 'taak'),
    tekst: tekstVan(formulier, 'tekst').replaceAll('\r\n', '\n').trim().slice(0, MAX_TEKENS),
    keuze: tekstVan(formulier, 'keuze'),
    uploads: await Promise.all(gekozen.map(async (een) => ({ naam: een.name, bytes: new Uint8Array(await een.arrayBuffer()) }))),
  }
}
