import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { elkEenmaal } from '@/app/elk-eenmaal'
import { Invoer } from '@/components/formulier/velden/invoer'
import { Keuzelijst } from '@/components/formulier/velden/keuzelijst'
import { Knop } from '@/components/ui/knop'
import { Inleiding, Pagina } from '@/components/ui/pagina'
import { laadAgenda } from '@/lib/afspraken/agenda'
import { LOKETTEN } from '@/lib/afspraken/loketten'
import { eisMedewerker } from '@/lib/auth/eis'
import { mag } from '@/lib/auth/rechten'
import { plusDagen, vandaag } from '@/lib/platform/klok'
import { toonWeekdag } from '@/lib/tekst/datum'
import { pad } from '@/lib/tekst/talen'
import { Dag } from './dag'
import { Deur } from './deur'
import { type Agendavraag, agendaAdres, kiesAgenda } from './kies'
import { Agendameldingen } from './meldingen'
import { Week } from './week'

type Props = { searchParams: Promise<Agendavraag> }

const DAGEN_IN_WEEK = 7

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('agenda'))('titel') }
}

/** Who comes to a place: by day with what to do next, or by week; and who walks in. */
export default async function Page({ searchParams }: Props) {
  const { medewerker } = await eisMedewerker('agenda-zien')
  const [t, taal, vraag] = await Promise.all([getTranslations('agenda'), getLocale(), searchParams.then(elkEenmaal<Agendavraag>)])
  const { loket, dag, week, balie } = kiesAgenda(vraag)
  const dagen = await laadAgenda(loket, dag, week ? DAGEN_IN_WEEK : 1)
  const [eerste] = dagen
  const adres = (anders: Agendavraag) =>
    pad(taal, agendaAdres({ loket: loket.code, dag, week: week ? 'ja' : undefined, balie: balie ? String(balie) : undefined, ...anders }))
  const stap = week ? DAGEN_IN_WEEK : 1
  return (
    <Pagina>
      <Agendameldingen {...vraag} />
      <h1>{t('titel')}</h1>
      <Inleiding>{t('inleiding')}</Inleiding>
      <form action={pad(taal, '/loket/agenda')} className="mb-4 flex flex-wrap items-end gap-x-6">
        <div className="min-w-0">
          <Keuzelijst
            naam="loket"
            label={t('loket')}
            waarde={loket.code}
            opties={LOKETTEN.map(({ code, naam }) => ({ waarde: code, label: naam }))}
          />
        </div>
        <Invoer name="dag" type="date" breedte="datum" label={t('dag')} defaultValue={dag} />
        {week && <input type="hidden" name="week" value="ja" />}
        <div className="mb-7 max-sm:w-full">
          <Knop soort="rand" className="max-sm:w-full">
            {t('toon')}
          </Knop>
        </div>
      </form>
      <p className="mb-6 flex flex-wrap gap-x-6">
        <a className="inline-block py-2" href={adres({ dag: plusDagen(dag, -stap) })}>
          {t(week ? 'vorigeWeek' : 'vorige')}
        </a>
        <a className="inline-block py-2" href={adres({ dag: plusDagen(dag, stap) })}>
          {t(week ? 'volgendeWeek' : 'volgende')}
        </a>
        {dag !== vandaag() && (
          <a className="inline-block py-2" href={adres({ dag: vandaag() })}>
            {t('vandaag')}
          </a>
        )}
        <a className="inline-block py-2" href={adres({ week: week ? undefined : 'ja' })}>
          {t(week ? 'dagweergave' : 'week')}
        </a>
        {mag(medewerker.rol, 'agenda-regelen') && (
          <a className="inline-block py-2" href={pad(taal, `/loket/agenda/regelen?loket=${loket.code}`)}>
            {t('regelen.naar')}
          </a>
        )}
      </p>
      <h2 className="mb-2">{week ? loket.naam : `${loket.naam}, ${toonWeekdag(taal, dag)}`}</h2>
      {week ? <Week loket={loket} dagen={dagen} /> : eerste && <Dag loket={loket} dag={eerste} balie={balie} adres={adres} />}
      {!week && <Deur loket={loket} dag={dag} />}
    </Pagina>
  )
}
