import { bestandAntwoord } from '@/app/bestand-antwoord'
import { metBestandsuitleg } from '@/app/bestandsuitleg'
import { naar } from '@/app/verzoek'
import { aanmeldAdres } from '@/lib/auth/eis'
import { mag } from '@/lib/auth/rechten'
import { getSessie } from '@/lib/auth/sessie'
import { openBijlage } from '@/lib/loket/open-bijlage'
import { leesTaal, pad } from '@/lib/tekst/talen'

type Context = { params: Promise<{ locale: string; referentie: string; id: string }> }

/** A file that came with a case. Each opening leaves a line with the citizen. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { locale, referentie, id } = await params
  const taal = leesTaal(locale)
  const sessie = await getSessie()
  if (sessie?.soort !== 'medewerker')
    return naar(aanmeldAdres(pad(taal, `/loket/aanvragen/${encodeURIComponent(referentie)}`), { wie: 'medewerker' }))
  const { medewerker } = sessie
  if (!mag(medewerker.rol, 'aanvraag-lezen')) return naar(pad(taal, '/fout/geen-recht'))
  return metBestandsuitleg(taal, async () => {
    const bijlage = await openBijlage(medewerker, referentie, id)
    return bijlage.ok ? bestandAntwoord(bijlage.waarde, { toon: true }) : naar(pad(taal, '/loket/aanvragen/onbekend'))
  })
}
