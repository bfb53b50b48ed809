import { leesFormulier, naar, taalVan, tekstVan, teVaak } from '@/app/verzoek'
import { aanmeldAdres } from '@/lib/auth/eis'
import { isMinstens } from '@/lib/auth/niveaus'
import { getSessie } from '@/lib/auth/sessie'
import { zetMailvoorkeuren } from '@/lib/berichten/mailvoorkeuren'
import { leesTaal, pad } from '@/lib/tekst/talen'

/** The form with which a citizen says what to get mail about; a box that is not ticked is a no. */
export async function POST(request: Request): Promise<Response> {
  const formulier = await leesFormulier(request, taalVan(request))
  if (formulier instanceof Response) return formulier
  const taal = leesTaal(tekstVan(formulier, 'taal'))
  const pagina = pad(taal, '/mijn/documenten/vanzelf')
  const sessie = await getSessie()
  if (sessie?.soort !== 'burger') return naar(aanmeldAdres(pagina, {}))
  if (!isMinstens(sessie.niveau, 'substantial')) return naar(aanmeldAdres(pagina, { niveau: 'substantial' }))
  const { burgerId } = sessie.burger
  const geweigerd = await teVaak('opslaan', burgerId, taal)
  if (geweigerd) return geweigerd
  const wil = (keuze: string) => tekstVan(formulier, keuze) === 'ja'
  const keuzes = { nieuw: wil('nieuw'), vervangen: wil('vervangen'), einde: wil('einde'), gesprek: wil('gesprek'), concept: wil('concept') }
  await zetMailvoorkeuren(burgerId, keuzes)
  return naar(`${pagina}?mail=bewaard#mail`)
}
