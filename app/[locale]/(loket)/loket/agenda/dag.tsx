import { getLocale, getTranslations } from 'next-intl/server'
import { Filterlijst } from '@/components/loket/filterlijst'
import { Tabel } from '@/components/loket/tabel'
import { Knop } from '@/components/ui/knop'
import { Merkje, type Toon } from '@/components/ui/merkje'
import type { Afspraak } from '@/lib/afspraken/afspraken'
import type { Agendadag } from '@/lib/afspraken/agenda'
import type { Loket } from '@/lib/afspraken/loketten'
import type { Bezoekstap } from '@/lib/afspraken/zet-status'
import { dienstnaam } from '@/lib/catalogus/find-dienst'
import { vandaag } from '@/lib/platform/klok'
import { toonTijd, toonWeekdag } from '@/lib/tekst/datum'
import { pad } from '@/lib/tekst/talen'
import { Opening } from './opening'

/** How the state of a visit looks at the desk. */
export const BEZOEKTOON: Record<Afspraak['status'], Toon> = {
  gepland: 'info',
  aangemeld: 'let-op',
  opgeroepen: 'let-op',
  afgelopen: 'goed',
  niet_gekomen: 'fout',
  geannuleerd: 'info',
  aangeboden: 'info',
  vervallen: 'info',
}

/** The one thing that is done next with a visit in the list; the others stand on its page. */
const VOLGENDE: Partial<Record<Afspraak['status'], Bezoekstap>> = { gepland: 'aangemeld', aangemeld: 'opgeroepen', opgeroepen: 'afgelopen' }

type Props = { loket: Loket; dag: Agendadag; balie?: number; adres: (vraag: { balie?: string }) => string }

/** The visits of one day: who waits, who is called, who is to come; for all counters or one. */
export async function Dag({ loket, dag, balie, adres }: Props) {
  const [t, taal] = await Promise.all([getTranslations('agenda'), getLocale()])
  const getoond = dag.afspraken.filter((afspraak) => balie === undefined || afspraak.balie === balie)
  const balies = Array.from({ length: dag.balies }, (_, plaats) => plaats + 1)
  const isVandaag = dag.dag === vandaag()
  const kolommen = [
    { id: 'uur', kop: t('uur'), naamtRij: true as const },
    { id: 'balie', kop: t('balie') },
    { id: 'vraag', kop: t('vraag') },
    { id: 'code', kop: t('code') },
    { id: 'stand', kop: t('stand') },
    ...(isVandaag ? [{ id: 'doe', kop: t('doe') }] : []),
  ]
  return (
    <>
      <Opening dag={dag} />
      {dag.balies > 0 && (
        <Filterlijst
          label={t('balie')}
          filters={[
            { id: 'alle', tekst: t('alleBalies'), aantal: String(dag.afspraken.length), href: adres({ balie: '' }), actief: balie === undefined },
            ...balies.map((nummer) => ({
              id: String(nummer),
              tekst: t('balieNummer', { nummer }),
              aantal: String(dag.afspraken.filter((afspraak) => afspraak.balie === nummer).length),
              href: adres({ balie: String(nummer) }),
              actief: balie === nummer,
            })),
          ]}
        />
      )}
      {getoond.length === 0 ? (
        <p className="mb-8">{t('leeg')}</p>
      ) : (
        <div className="mb-8">
          <Tabel titel={t('tabel', { dag: toonWeekdag(taal, dag.dag) })} kolommen={kolommen} rijen={getoond.map(rij)} />
        </div>
      )}
    </>
  )

  function rij(afspraak: Afspraak) {
    const { id, van, dienst, code, status, personen, burgerId, heeftWensen } = afspraak
    const volgende = VOLGENDE[status]
    return {
      id,
      cellen: {
        uur: <strong>{toonTijd(taal, van)}</strong>,
        balie: afspraak.balie,
        vraag: (
          <>
            {dienst ? dienstnaam(dienst, taal) : t('geenVraag')}
            <span className="block text-[0.88rem] text-gedempt">
              {[t('personen', { aantal: personen }), ...(burgerId ? [] : [t('inloop')]), ...(heeftWensen ? [t('wensen')] : [])].join(' · ')}
            </span>
          </>
        ),
        code: (
          <a href={pad(taal, `/loket/agenda/bezoek/${id}`)} className="inline-block py-1 whitespace-nowrap">
            {code}
          </a>
        ),
        stand: <Merkje toon={BEZOEKTOON[status]}>{t(`status.${status}`, { balie: afspraak.balie })}</Merkje>,
        doe: isVandaag && volgende && (
          <form method="post" action="/api/loket/agenda/stap">
            <input type="hidden" name="taal" value={taal} />
            <input type="hidden" name="loket" value={loket.code} />
            <input type="hidden" name="dag" value={dag.dag} />
            <input type="hidden" name="balie" value={balie ?? ''} />
            <input type="hidden" name="id" value={id} />
            <input type="hidden" name="naar" value={volgende} />
            <Knop soort="rand" aria-label={t('stapVoor', { stap: t(`stap.${volgende}`), code })}>
              {t(`stap.${volgende}`)}
            </Knop>
          </form>
        ),
      },
    }
  }
}
