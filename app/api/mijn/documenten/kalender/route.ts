import { getTranslations } from 'next-intl/server'
import { bestandAntwoord } from '@/app/bestand-antwoord'
import { probleem } from '@/app/probleem'
import { isBeperkt } from '@/lib/auth/is-beperkt'
import { getSessie } from '@/lib/auth/sessie'
import { documenttekst } from '@/lib/documenten/find-documenttype'
import { listEinddagen } from '@/lib/documenten/list-documenten'
import { nu } from '@/lib/platform/klok'
import { maakKalender } from '@/lib/tekst/maak-kalender'
import { leesTaal } from '@/lib/tekst/talen'

/** The end dates of a citizen's documents as a calendar file: kinds and days, nothing about a person. */
export async function GET(request: Request): Promise<Response> {
  const taal = leesTaal(new URL(request.url).searchParams.get('taal') ?? '')
  const [sessie, t] = await Promise.all([getSessie(), getTranslations({ locale: taal, namespace: 'mijn.kalender' })])
  if (sessie?.soort !== 'burger' || isBeperkt(sessie)) return probleem(401, 'niet-aangemeld')
  const dagen = (await listEinddagen(sessie.burger.burgerId)).map(({ documentId, documenttype, geldigTot, vernieuwt }) => ({
    id: documentId,
    dag: geldigTot,
    titel: t('titel', { document: documenttekst(documenttype, taal).naam }),
    tekst: t(vernieuwt ? 'vernieuwt' : 'vernieuwtNiet'),
  }))
  const bytes = new TextEncoder().encode(maakKalender(t('naam'), dagen, nu().toISOString()))
  return bestandAntwoord({ bytes, mime: 'text/calendar; charset=utf-8', naam: `${t('bestand')}.ics` })
}
