import { leesFormulier, naar, taalVan, tekstVan, teVaak } from '@/app/verzoek'
import { aanmeldAdres } from '@/lib/auth/eis'
import { isMinstens } from '@/lib/auth/niveaus'
import { getSessie } from '@/lib/auth/sessie'
import { leesTaal, pad } from '@/lib/tekst/talen'
import { zetVoorJou } from '@/lib/wegwijs/voor-jou'

/** The form with which a citizen switches off what may be meant for them, or on again. */
export async function POST(request: Request): Promise<Response> {
  const formulier = await leesFormulier(request, taalVan(request))
  if (formulier instanceof Response) return formulier
  const taal = leesTaal(tekstVan(formulier, 'taal'))
  const pagina = pad(taal, '/mijn/voor-jou')
  const sessie = await getSessie()
  if (sessie?.soort !== 'burger') return naar(aanmeldAdres(pagina, {}))
  if (!isMinstens(sessie.niveau, 'substantial')) return naar(aanmeldAdres(pagina, { niveau: 'substantial' }))
  const { burgerId } = sessie.burger
  const geweigerd = await teVaak('opslaan', burgerId, taal)
  if (geweigerd) return geweigerd
  const aan = tekstVan(formulier, 'aan') === 'ja'
  await zetVoorJou(burgerId, aan)
  return naar(`${pagina}?gezet=${aan ? 'aan' : 'uit'}`)
}
