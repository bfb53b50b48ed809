import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { elkEenmaal } from '@/app/elk-eenmaal'
import { Filterlijst } from '@/components/loket/filterlijst'
import { Tabel } from '@/components/loket/tabel'
import { Inleiding, Pagina } from '@/components/ui/pagina'
import { eisMedewerker } from '@/lib/auth/eis'
import { listNaTeKijken } from '@/lib/catalogus/list-na-te-kijken'
import { pad } from '@/lib/tekst/talen'
import { Redactiewerk } from './redactiewerk'

type Vraag = { deel?: string; zoek?: string }
type Props = { searchParams: Promise<Vraag> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('loket.redactie'))('titel') }
}

/**
 * Where editors begin: what waits for them, a dienst to find, and what of the catalogue the city must still check, by part of a
 * page. Until then no page tells it as a fact.
 */
export default async function Page({ searchParams }: Props) {
  const { medewerker } = await eisMedewerker('catalogus-nakijken')
  const [t, taal, vraag] = await Promise.all([getTranslations('loket.redactie'), getLocale(), searchParams.then(elkEenmaal<Vraag>)])
  const punten = await listNaTeKijken(taal)
  const delen = [...new Set(punten.map(({ deel }) => deel))].toSorted((a, b) => tel(b) - tel(a))
  const gekozen = delen.find((deel) => deel === vraag.deel) ?? delen[0]
  const hier = punten.filter(({ deel }) => deel === gekozen)
  return (
    <Pagina breedte="loket">
      <h1>{t('titel')}</h1>
      <Redactiewerk medewerker={medewerker} taal={taal} zoek={vraag.zoek} />
      <h2 className="mt-10">{t('nakijken')}</h2>
      <Inleiding>{t('inleiding', { aantal: punten.length, diensten: new Set(punten.map(({ slug }) => slug)).size })}</Inleiding>
      <Filterlijst
        label={t('perDeel')}
        filters={delen.map((deel) => ({
          id: deel,
          tekst: t(`deel.${deel}`),
          aantal: String(tel(deel)),
          href: `${pad(taal, '/loket/redactie')}?deel=${deel}`,
          actief: deel === gekozen,
        }))}
      />
      {gekozen ? (
        <Tabel
          titel={t(`deel.${gekozen}`)}
          kolommen={[
            { id: 'dienst', kop: t('dienst') },
            { id: 'wat', kop: t('wat') },
          ]}
          rijen={hier.map(({ slug, naam, wat }, plaats) => ({
            id: `${slug}-${plaats}`,
            cellen: {
              dienst: <a href={pad(taal, `/loket/redactie/${slug}`)}>{naam}</a>,
              wat: <span lang="nl">{wat}</span>,
            },
          }))}
        />
      ) : (
        <p>{t('leeg')}</p>
      )}
    </Pagina>
  )

  function tel(deel: string): number {
    return punten.filter((punt) => punt.deel === deel).length
  }
}
