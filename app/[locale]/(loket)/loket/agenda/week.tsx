import { getLocale, getTranslations } from 'next-intl/server'
import { Tabel } from '@/components/loket/tabel'
import type { Agendadag } from '@/lib/afspraken/agenda'
import type { Loket } from '@/lib/afspraken/loketten'
import { toonWeekdag } from '@/lib/tekst/datum'
import { pad } from '@/lib/tekst/talen'
import { agendaAdres } from './kies'

/** A week of a place: how many visits each counter has on each day. */
export async function Week({ loket, dagen }: { loket: Loket; dagen: Agendadag[] }) {
  const [t, taal] = await Promise.all([getTranslations('agenda'), getLocale()])
  const meeste = Math.max(...dagen.map(({ balies, afspraken }) => Math.max(balies, ...afspraken.map(({ balie }) => balie))))
  const balies = Array.from({ length: meeste }, (_, plaats) => plaats + 1)
  const kolommen = [
    { id: 'dag', kop: t('dag'), naamtRij: true as const },
    ...balies.map((nummer) => ({ id: `b${nummer}`, kop: t('balieNummer', { nummer }) })),
    { id: 'samen', kop: t('totaal') },
  ]
  const rijen = dagen.map(({ dag, afspraken, open, feestdag }) => ({
    id: dag,
    cellen: {
      dag: (
        <a href={pad(taal, agendaAdres({ loket: loket.code, dag }))} className="inline-block py-1">
          {toonWeekdag(taal, dag)}
        </a>
      ),
      ...(telt(open, afspraken)
        ? Object.fromEntries(balies.map((nummer) => [`b${nummer}`, afspraken.filter(({ balie }) => balie === nummer).length]))
        : {}),
      samen: telt(open, afspraken) ? <strong>{afspraken.length}</strong> : t(feestdag ? 'kort.feestdag' : 'kort.gesloten'),
    },
  }))
  return <Tabel titel={t('weektabel')} kolommen={kolommen} rijen={rijen} />
}

/** Whether there is anything to count on a day: it is open, or somebody comes all the same. */
function telt(open: readonly unknown[], afspraken: readonly unknown[]): boolean {
  return open.length + afspraken.length > 0
}
