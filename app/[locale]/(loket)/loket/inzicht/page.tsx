import type { Metadata } from 'next'
import { getFormatter, getLocale, getTranslations } from 'next-intl/server'
import { elkEenmaal } from '@/app/elk-eenmaal'
import { Filterlijst } from '@/components/loket/filterlijst'
import { Staaf } from '@/components/loket/staaf'
import { Tabel } from '@/components/loket/tabel'
import { Inleiding, Pagina } from '@/components/ui/pagina'
import { eisMedewerker } from '@/lib/auth/eis'
import { findDienst } from '@/lib/catalogus/find-dienst'
import { listGebruik, MINSTENS } from '@/lib/metingen/lees-inzicht'
import { pad } from '@/lib/tekst/talen'
import { leesPeriode, periodefilters } from '../periode'

type Props = { searchParams: Promise<{ dagen?: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('loket.inzicht'))('titel') }
}

/** Which forms people begin, and how many of them are sent. */
export default async function Page({ searchParams }: Props) {
  await eisMedewerker('metingen-zien')
  const [t, taal, getal, vraag] = await Promise.all([
    getTranslations('loket.inzicht'),
    getLocale(),
    getFormatter(),
    searchParams.then(elkEenmaal<{ dagen?: string }>),
  ])
  const dagen = leesPeriode(vraag.dagen)
  const gebruik = await listGebruik(dagen)
  const meest = Math.max(1, ...gebruik.map(({ begonnen }) => begonnen))
  return (
    <Pagina breedte="loket">
      <h1>{t('titel')}</h1>
      <Inleiding>{t('inleiding', { minstens: MINSTENS })}</Inleiding>
      <Filterlijst label={t('periode')} filters={periodefilters(pad(taal, '/loket/inzicht'), dagen, (aantal) => t('dagen', { aantal }))} />
      {gebruik.length === 0 ? (
        <p>{t('leeg')}</p>
      ) : (
        <Tabel
          titel={t('gebruik')}
          kolommen={[
            { id: 'dienst', kop: t('dienst') },
            { id: 'begonnen', kop: t('begonnen') },
            { id: 'verzonden', kop: t('verzonden') },
            { id: 'deel', kop: t('deelVerzonden') },
          ]}
          rijen={gebruik.map(({ dienst, begonnen, verzonden }) => ({
            id: dienst,
            cellen: {
              dienst: <a href={`${pad(taal, `/loket/inzicht/${dienst}`)}?dagen=${dagen}`}>{findDienst(dienst)?.name[taal] ?? dienst}</a>,
              begonnen: <Staaf tekst={getal.number(begonnen)} deel={begonnen / meest} />,
              verzonden: verzonden === undefined ? t('teWeinig', { minstens: MINSTENS }) : getal.number(verzonden),
              deel: verzonden === undefined ? t('onbekend') : <Staaf tekst={procent(verzonden / begonnen)} deel={verzonden / begonnen} />,
            },
          }))}
        />
      )}
      <p className="mt-6">{t('openData')}</p>
      <p>
        <a href="/api/v1/metingen.csv" className="inline-block py-2">
          {t('naarOpenData')}
        </a>
      </p>
    </Pagina>
  )

  function procent(deel: number): string {
    return getal.number(Math.min(1, deel), { style: 'percent' })
  }
}
