import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { elkEenmaal } from '@/app/elk-eenmaal'
import { Tegel, Tegels } from '@/components/ui/kaart'
import { Inleiding, Pagina } from '@/components/ui/pagina'
import { env } from '@/lib/platform/env'
import { pad } from '@/lib/tekst/talen'
import { zoekDiensten } from '@/lib/zoeken/zoek-diensten'
import { Filters } from './filters'
import { leesKeuze, past } from './keuze'
import { PerThema } from './per-thema'
import { Zoekvak } from './zoekvak'

type Vraag = { zoek?: string; thema?: string; moment?: string }
type Props = { searchParams: Promise<{ [naam in keyof Vraag]: Vraag[naam] | string[] }> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, vraag] = await Promise.all([getTranslations('diensten'), searchParams])
  const { thema, moment } = leesKeuze(elkEenmaal<Vraag>(vraag))
  const gekozen = [...(thema ? [t(`themas.${thema}`)] : []), ...(moment ? [t(`momenten.${moment}`)] : [])]
  return { title: [...gekozen, t('titel')].join(' - ') }
}

/** Everything that the city offers: a calm list of names by theme, or what fits a word, a theme or a moment of a life. */
export default async function Page({ searchParams }: Props) {
  const [gevraagd, taal, t] = await Promise.all([searchParams, getLocale(), getTranslations('diensten')])
  const keuze = leesKeuze(elkEenmaal<Vraag>(gevraagd))
  const gevonden = await zoekDiensten(keuze.zoek, taal)
  const diensten = gevonden.filter((dienst) => past(dienst, keuze))
  const isGekozen = Boolean(keuze.zoek || keuze.thema || keuze.moment)
  return (
    <Pagina>
      <h1>{t('titel')}</h1>
      <Inleiding>{t('inleiding')}</Inleiding>
      <Zoekvak keuze={keuze} />
      <Filters keuze={keuze} gevonden={gevonden} taal={taal} />
      {isGekozen ? (
        <>
          <div role="status" className="mb-4">
            <h2>{uitslag()}</h2>
            {diensten.length === 0 && <p>{t('niets', { telefoon: env().STAD_TELEFOON })}</p>}
            <p>
              <a href={pad(taal, '/diensten')} className="inline-block py-2">
                {t('toonAlles')}
              </a>
            </p>
          </div>
          {diensten.length > 0 && (
            <Tegels>
              {diensten.map(({ slug, name, summary }) => (
                <Tegel key={slug} href={pad(taal, `/diensten/${slug}`)} titel={name[taal]} uitleg={summary[taal]} />
              ))}
            </Tegels>
          )}
        </>
      ) : (
        <PerThema diensten={diensten} taal={taal} />
      )}
    </Pagina>
  )

  /** "12 diensten over Bouwen en wonen, voor ‘ik ga verhuizen’, met ‘huur’". */
  function uitslag(): string {
    const delen = [
      t('gevonden', { aantal: diensten.length }),
      ...(keuze.thema ? [t('inThema', { thema: t(`themas.${keuze.thema}`) })] : []),
      ...(keuze.moment ? [t('bijMoment', { moment: t(`momenten.${keuze.moment}`) })] : []),
      ...(keuze.zoek ? [t('metVraag', { vraag: keuze.zoek })] : []),
    ]
    return delen.join(' ')
  }
}
