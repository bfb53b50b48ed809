import { bestandAntwoord } from '@/app/bestand-antwoord'
import { metBestandsuitleg } from '@/app/bestandsuitleg'
import { poortAdres } from '@/app/poort'
import { naar } from '@/app/verzoek'
import { aanmeldAdres } from '@/lib/auth/eis'
import { mag } from '@/lib/auth/rechten'
import { getSessie } from '@/lib/auth/sessie'
import { openBijlage } from '@/lib/loket/open-bijlage'
import { leesTaal, pad } from '@/lib/tekst/talen'

type Context = { params: Promise<{ locale: string; referentie: string; id: string }> }

/** A file that came with a case. Each opening leaves a line with the citizen. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale, referentie, id } = await params
  const taal = leesTaal(locale)
  const zaak = pad(taal, `/loket/aanvragen/${encodeURIComponent(referentie)}`)
  const sessie = await getSessie()
  if (sessie?.soort !== 'medewerker') return naar(aanmeldAdres(zaak, { wie: 'medewerker' }))
  const { medewerker } = sessie
  if (!mag(medewerker.rol, 'aanvraag-lezen')) return naar(pad(taal, '/fout/geen-recht'))
  const gewaarschuwd = new URL(request.url).searchParams.get('toch') === 'ja'
  return metBestandsuitleg(taal, async () => {
    const bijlage = await openBijlage(medewerker, referentie, id, { gewaarschuwd })
    if (bijlage.ok) return bestandAntwoord(bijlage.waarde, { toon: true })
    if (bijlage.fout.code === 'beschermd') return naar(poortAdres(taal, medewerker.id, bijlage.fout.betrokkene, zaak))
    if (bijlage.fout.code === 'niet-gevonden') return naar(pad(taal, '/loket/aanvragen/onbekend'))
    return naar(`${zaak}?bestand=${encodeURIComponent(id)}#bijlagen`)
  })
}
