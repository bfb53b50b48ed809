import { bestandAntwoord } from '@/app/bestand-antwoord'
import { probleem } from '@/app/probleem'
import { findEigenAfspraak } from '@/lib/afspraken/afspraken'
import { kalenderVan } from '@/lib/afspraken/kalender'
import { getSessie } from '@/lib/auth/sessie'
import { leesTaal } from '@/lib/tekst/talen'

type Context = { params: Promise<{ id: string }> }

/** A visit as a calendar file, for whose it is. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const sessie = await getSessie()
  if (sessie?.soort !== 'burger') return probleem(401, 'niet-aangemeld')
  const afspraak = await findEigenAfspraak(sessie.burger.burgerId, (await params).id)
  if (!afspraak) return probleem(404, 'niet-gevonden')
  const { naam, inhoud } = kalenderVan(afspraak, leesTaal(new URL(request.url).searchParams.get('taal') ?? ''))
  return bestandAntwoord({ bytes: new TextEncoder().encode(inhoud), mime: 'text/calendar; charset=utf-8', naam })
}
