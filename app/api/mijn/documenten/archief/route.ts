import { bestandAntwoord } from '@/app/bestand-antwoord'
import { naar, teVaak } from '@/app/verzoek'
import { aanmeldAdres } from '@/lib/auth/eis'
import { isBeperkt } from '@/lib/auth/is-beperkt'
import { getSessie } from '@/lib/auth/sessie'
import { pakArchief } from '@/lib/documenten/archief/pak-archief'
import { vandaag } from '@/lib/platform/klok'
import { leesTaal, pad } from '@/lib/tekst/talen'

/** Every document of a citizen in one ZIP; with `eerdere=ja` what is no longer valid too. Who is not signed in, or not strongly enough, does so first. */
export async function GET(request: Request): Promise<Response> {
  const vraag = new URL(request.url).searchParams
  const taal = leesTaal(vraag.get('taal') ?? '')
  const lijst = pad(taal, '/mijn/documenten')
  const sessie = await getSessie()
  if (sessie?.soort !== 'burger') return naar(aanmeldAdres(lijst, {}))
  if (isBeperkt(sessie)) return naar(aanmeldAdres(lijst, { niveau: 'substantial' }))
  const { burgerId } = sessie.burger
  const geweigerd = await teVaak('archief', burgerId, taal)
  if (geweigerd) return geweigerd
  const bytes = await pakArchief(burgerId, { eerdere: vraag.get('eerdere') === 'ja' }, taal)
  return bestandAntwoord({ bytes, mime: 'application/zip', naam: `${taal === 'nl' ? 'mijn-documenten' : 'my-documents'}_${vandaag()}.zip` })
}
