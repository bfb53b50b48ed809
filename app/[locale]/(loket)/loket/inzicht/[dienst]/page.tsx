import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getFormatter, getLocale, getTranslations } from 'next-intl/server'
import { alleZinnen } from '@/app/[locale]/(publiek)/diensten/[dienst]/aanvraag/foutzinnen'
import { elkEenmaal } from '@/app/elk-eenmaal'
import { Filterlijst } from '@/components/loket/filterlijst'
import { Staaf } from '@/components/loket/staaf'
import { Tabel } from '@/components/loket/tabel'
import { Pagina, Terug } from '@/components/ui/pagina'
import { Samenvattingslijst } from '@/components/ui/samenvattingslijst'
import { eisMedewerker } from '@/lib/auth/eis'
import { findFormulier } from '@/lib/catalogus/find-dienst'
import { type Aantal, leesInzicht, MINSTENS } from '@/lib/metingen/lees-inzicht'
import { pad } from '@/lib/tekst/talen'
import { leesPeriode, periodefilters } from '../../periode'
import { foutrijen } from './foutwoorden'

type Props = { params: Promise<{ dienst: string }>; searchParams: Promise<{ dagen?: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ dienst }, taal, t] = await Promise.all([params, getLocale(), getTranslations('loket.inzicht')])
  const formulier = await findFormulier(dienst)
  return { title: formulier ? t('titelVan', { dienst: formulier.record.name[taal] }) : t('titel') }
}

/** Where people go on, make mistakes and stop in the form of one dienst. */
export default async function Page({ params, searchParams }: Props) {
  await eisMedewerker('metingen-zien')
  const [{ dienst }, vraag, taal, t, tf, getal] = await Promise.all([
    params,
    searchParams.then(elkEenmaal<{ dagen?: string }>),
    getLocale(),
    getTranslations('loket.inzicht'),
    getTranslations('formulier'),
    getFormatter(),
  ])
  const formulier = await findFormulier(dienst)
  if (!formulier) notFound()
  const dagen = leesPeriode(vraag.dagen)
  const volgorde = formulier.stappen.map(({ id }) => id)
  const inzicht = await leesInzicht(dienst, dagen, volgorde)
  const meest = Math.max(1, ...inzicht.stappen.map(({ getoond }) => getoond ?? 0))
  const fouten = foutrijen(inzicht.fouten, formulier, taal, alleZinnen(tf, formulier, taal), t('andereFout'))
  const stapnaam = (stap: string) => formulier.tekst[taal].stappen[stap]?.titel ?? t('afspraak')
  return (
    <Pagina breedte="loket">
      <Terug href={`${pad(taal, '/loket/inzicht')}?dagen=${dagen}`}>{t('terug')}</Terug>
      <h1>{t('titelVan', { dienst: formulier.record.name[taal] })}</h1>
      <Filterlijst label={t('periode')} filters={periodefilters(pad(taal, `/loket/inzicht/${dienst}`), dagen, (aantal) => t('dagen', { aantal }))} />
      <Samenvattingslijst
        regels={[
          { id: 'begonnen', term: t('begonnen'), waarde: toon(inzicht.begonnen) },
          { id: 'verzonden', term: t('verzonden'), waarde: toon(inzicht.verzonden) },
          { id: 'duur', term: t('duur'), waarde: inzicht.duur ? t(inzicht.duur.tot ? 'duurTussen' : 'duurLanger', inzicht.duur) : t('onbekend') },
          ...verdeling('metJavascript', inzicht.javascript),
          ...verdeling('toestel', inzicht.toestellen),
        ]}
      />
      <h2 className="mt-8">{t('perStap')}</h2>
      {inzicht.stappen.length === 0 ? (
        <p>{t('leeg')}</p>
      ) : (
        <Tabel
          titel={t('perStap')}
          kolommen={(['stap', 'getoond', 'verder', 'fouten', 'verlaten'] as const).map((id) => ({ id, kop: t(id) }))}
          rijen={inzicht.stappen.map(({ stap, getoond, verder, fouten, verlaten }) => ({
            id: stap,
            cellen: {
              stap: stapnaam(stap),
              getoond: <Staaf tekst={toon(getoond)} deel={(getoond ?? 0) / meest} />,
              verder: toon(verder),
              fouten: toon(fouten),
              verlaten: toon(verlaten),
            },
          }))}
        />
      )}
      <h2 className="mt-8">{t('vaakFout')}</h2>
      {fouten.length === 0 ? (
        <p>{t('geenFouten', { minstens: MINSTENS })}</p>
      ) : (
        <Tabel
          titel={t('vaakFout')}
          kolommen={(['stap', 'vraag', 'melding', 'aantal'] as const).map((id) => ({ id, kop: t(id) }))}
          rijen={fouten.map(({ stap, vraag: gevraagd, melding, aantal }) => ({
            id: `${stap} ${gevraagd} ${melding}`,
            cellen: {
              stap: stapnaam(stap),
              vraag: gevraagd,
              melding,
              aantal: <Staaf tekst={getal.number(aantal)} deel={aantal / (fouten[0]?.aantal ?? aantal)} />,
            },
          }))}
        />
      )}
    </Pagina>
  )

  function toon(aantal: Aantal): string {
    return aantal === undefined ? t('teWeinig', { minstens: MINSTENS }) : getal.number(aantal)
  }

  function verdeling(
    naam: 'metJavascript' | 'toestel',
    delen: { soort: 'ja' | 'nee' | 'telefoon' | 'tablet' | 'computer' | 'onbekend'; aantal: number }[],
  ) {
    if (delen.length === 0) return []
    const totaal = delen.reduce((som, { aantal }) => som + aantal, 0)
    const woord = ({ soort, aantal }: (typeof delen)[number]) => `${t(`soort.${soort}`)} ${getal.number(aantal / totaal, { style: 'percent' })}`
    return [{ id: naam, term: t(naam), waarde: delen.map(woord).join(', ') }]
  }
}
