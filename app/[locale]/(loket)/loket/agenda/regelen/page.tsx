import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { elkEenmaal } from '@/app/elk-eenmaal'
import { Foutensamenvatting } from '@/components/formulier/foutensamenvatting'
import { Keuzelijst } from '@/components/formulier/velden/keuzelijst'
import { Knop } from '@/components/ui/knop'
import { Inleiding, Pagina, Terug } from '@/components/ui/pagina'
import { LOKETTEN } from '@/lib/afspraken/loketten'
import { listSluitingen, SLUITREDENEN, type Sluitregel } from '@/lib/afspraken/wijziging'
import { eisMedewerker } from '@/lib/auth/eis'
import { leesWijziging, openPlaatswaarden, waardenVan } from '@/lib/loket/lees-wijziging'
import { toonMoment } from '@/lib/tekst/datum'
import { gekend } from '@/lib/tekst/gekend'
import { pad } from '@/lib/tekst/talen'
import { Verborgen } from '../deur'
import { type Agendavraag, agendaAdres, kiesAgenda } from '../kies'
import { Agendameldingen } from '../meldingen'
import { Sluitingformulier } from './sluitingformulier'
import { Urenformulier } from './urenformulier'

type Vraag = Agendavraag & { u?: string }
type Props = { searchParams: Promise<Vraag> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, tf, { u }] = await Promise.all([getTranslations('agenda.regelen'), getTranslations('fouten'), searchParams])
  return { title: openPlaatswaarden(u) ? tf('titelVoorvoegsel', { titel: t('titel') }) : t('titel') }
}

/** The hours, the counters and the closures of a place. What changes is shown with its consequences before it is saved. */
export default async function Page({ searchParams }: Props) {
  await eisMedewerker('agenda-regelen')
  const [t, tf, taal, vraag] = await Promise.all([
    getTranslations('agenda'),
    getTranslations('fouten'),
    getLocale(),
    searchParams.then(elkEenmaal<Vraag>),
  ])
  const ingevuld = openPlaatswaarden(vraag.u)
  const { loket } = kiesAgenda({ loket: ingevuld?.loket ?? vraag.loket })
  const [{ waarden, regeling }, sluitingen] = await Promise.all([waardenVan(loket.code), listSluitingen(loket.code)])
  const gelezen = ingevuld && leesWijziging(ingevuld)
  const fouten = gelezen && !gelezen.ok ? gelezen.fout.map(({ veld, code }) => ({ controle: veld, zin: t(`regelen.fout.${code}`) })) : []
  const foutBij = (controle: string) => fouten.find((een) => een.controle === controle)?.zin
  const vanUren = ingevuld?.wat === 'uren' ? ingevuld : waarden
  return (
    <Pagina breedte="smal">
      <Terug href={pad(taal, agendaAdres({ loket: loket.code }))}>{t('bezoek.terug')}</Terug>
      {fouten.length > 0 && <Foutensamenvatting titel={tf('samenvatting')} fouten={fouten} />}
      <Agendameldingen {...vraag} />
      <h1>{t('regelen.titel')}</h1>
      <Inleiding>
        {loket.naam}. {regeling?.voorbeeld && t('voorbeeld')}
      </Inleiding>
      <form action={pad(taal, '/loket/agenda/regelen')} className="mb-4 flex flex-wrap items-end gap-x-6">
        <div className="min-w-0">
          <Keuzelijst
            naam="loket"
            label={t('loket')}
            waarde={loket.code}
            opties={LOKETTEN.map(({ code, naam }) => ({ waarde: code, label: naam }))}
          />
        </div>
        <div className="mb-7 max-sm:w-full">
          <Knop soort="rand" className="max-sm:w-full">
            {t('toon')}
          </Knop>
        </div>
      </form>
      <Sluitingformulier loket={loket.code} balies={regeling?.balies ?? 0} waarden={ingevuld?.wat === 'dicht' ? ingevuld : {}} foutBij={foutBij} />
      <section className="mb-10">
        <h2 className="mb-2">{t('regelen.lijst')}</h2>
        {sluitingen.length === 0 && <p>{t('regelen.geenSluitingen')}</p>}
        <ul>{sluitingen.map(regel)}</ul>
      </section>
      <Urenformulier loket={loket.code} waarden={vanUren} foutBij={foutBij} />
    </Pagina>
  )

  function regel({ id, balie, van, tot, reden }: Sluitregel) {
    const wat = balie ? t('balieNummer', { nummer: balie }) : t('heelLoket')
    const waarde = {
      wat,
      van: toonMoment(taal, van),
      tot: toonMoment(taal, tot),
      reden: t(`regelen.redenen.${gekend(SLUITREDENEN, reden, 'andere')}`),
    }
    return (
      <li key={id} className="mb-3 flex flex-wrap items-center gap-x-6 gap-y-2">
        <span>{t('regelen.periode', waarde)}</span>
        <form method="post" action="/api/loket/agenda/heropenen">
          <Verborgen waarden={{ taal, loket: loket.code, id }} />
          <Knop soort="link">{t('regelen.heropen', waarde)}</Knop>
        </form>
      </li>
    )
  }
}
