import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { getLocale, getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { vindbaar } from '@/app/[locale]/vindbaar'
import { elkEenmaal } from '@/app/elk-eenmaal'
import { Tegel, Tegels } from '@/components/ui/kaart'
import { Inleiding, Pagina } from '@/components/ui/pagina'
import { THEMAS } from '@/lib/catalogus/dienst-record'
import { env } from '@/lib/platform/env'
import { pad, type Taal } from '@/lib/tekst/talen'
import { findGebeurtenisBij, listLevensgebeurtenissen } from '@/lib/wegwijs/find-levensgebeurtenis'
import { meestGebruikt, nieuw } from '@/lib/wegwijs/uitgelicht'
import { telZonderUitslag } from '@/lib/zoeken/tel-zonder-uitslag'
import { type Uitslag, zoekDiensten } from '@/lib/zoeken/zoek-diensten'
import { zoekGids } from '@/lib/zoeken/zoek-gebeurtenis'
import { Filters } from './filters'
import { adresVan, leesKeuze, past } from './keuze'
import { PerThema } from './per-thema'
import { Gebeurtenissen, Gids, Uitgelicht } from './wegen'
import { Zoekvak } from './zoekvak'

const MEEST = 6

/** Asked for the head of the page and for the page. */
const zoek = cache(zoekDiensten)

type Vraag = { zoek?: string; thema?: string; moment?: string }
type Props = { searchParams: Promise<{ [naam in keyof Vraag]: Vraag[naam] | string[] }> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, taal, vraag] = await Promise.all([getTranslations('diensten'), getLocale(), searchParams])
  const { zoek: gezocht, thema, moment } = leesKeuze(elkEenmaal<Vraag>(vraag))
  const gekozen = [...(thema ? [t(`themas.${thema}`)] : []), ...(moment ? [t(`momenten.${moment}`)] : [])]
  const titel = { title: [...gekozen, t('titel')].join(' - '), ...vindbaar(taal, '/diensten') }
  // A search that finds nothing is counted each time that somebody asks it: its page is kept nowhere.
  return gezocht && isNiets(await zoek(gezocht, taal)) ? { ...titel, robots: { index: false, noarchive: true } } : titel
}

/** Everything that the city offers: a calm list of names by theme, or what fits a word, a theme or a moment of a life. */
export default async function Page({ searchParams }: Props) {
  const [gevraagd, taal, t] = await Promise.all([searchParams, getLocale(), getTranslations('diensten')])
  const keuze = leesKeuze(elkEenmaal<Vraag>(gevraagd))
  const uitslag = await zoek(keuze.zoek, taal)
  const { diensten: gevonden, bedoeld, isTwijfel } = uitslag
  const diensten = gevonden.filter((dienst) => past(dienst, keuze))
  const heeftHulp = isTwijfel || diensten.length === 0
  const gids = keuze.zoek ? zoekGids(keuze.zoek, taal, gevonden) : keuze.moment && findGebeurtenisBij(keuze.moment)
  const isGekozen = Boolean(keuze.zoek || keuze.thema || keuze.moment)
  if (keuze.zoek && isNiets(uitslag) && (await isBezoek())) await telZonderUitslag(keuze.zoek, taal)
  return (
    <Pagina>
      <h1>{t('titel')}</h1>
      <Inleiding>{t('inleiding')}</Inleiding>
      <Zoekvak keuze={keuze} />
      <Filters keuze={keuze} gevonden={gevonden} taal={taal} />
      <div role="status">
        {isGekozen && (
          <div className="mb-4">
            <h2>{isTwijfel ? t('twijfel', { vraag: keuze.zoek }) : gevondenZin()}</h2>
            {bedoeld && (
              <p>
                {t('bedoelde')}{' '}
                <a href={adresVan(taal, { ...keuze, zoek: bedoeld })} className="inline-block py-2">
                  {bedoeld}
                </a>
              </p>
            )}
            {heeftHulp && <p>{t('niets', { telefoon: env().STAD_TELEFOON })}</p>}
            <p>
              <a href={pad(taal, '/diensten')} className="inline-block py-2">
                {t('toonAlles')}
              </a>
            </p>
          </div>
        )}
      </div>
      {!isGekozen && (
        <>
          <Gebeurtenissen gebeurtenissen={listLevensgebeurtenissen()} />
          <Uitgelicht titel={t('vaakGebruikt')} {...(await meestGebruikt(MEEST))} />
          <Uitgelicht titel={t('nieuw')} {...nieuw(diensten, MEEST)} />
          <PerThema diensten={diensten} taal={taal} />
        </>
      )}
      {gids && <Gids gebeurtenis={gids} />}
      {isGekozen && isTwijfel && diensten.length > 0 && <h2 className="mb-3">{t('misschien')}</h2>}
      {isGekozen && diensten.length > 0 && (
        <Tegels>
          {diensten.map(({ slug, name, summary }) => (
            <Tegel key={slug} href={pad(taal, `/diensten/${slug}`)} titel={name[taal]} uitleg={summary[taal]} />
          ))}
        </Tegels>
      )}
      {isGekozen && heeftHulp && <Themas taal={taal} />}
    </Pagina>
  )

  /** "12 diensten over Bouwen en wonen, voor ‘ik ga verhuizen’, met ‘huur’". */
  function gevondenZin(): string {
    const delen = [
      t('gevonden', { aantal: diensten.length }),
      ...(keuze.thema ? [t('inThema', { thema: t(`themas.${keuze.thema}`) })] : []),
      ...(keuze.moment ? [t('bijMoment', { moment: t(`momenten.${keuze.moment}`) })] : []),
      ...(keuze.zoek ? [t('metVraag', { vraag: keuze.zoek })] : []),
    ]
    return delen.join(' ')
  }
}

/** Whether a search gave nothing that can be called found. */
function isNiets({ diensten, isTwijfel }: Uitslag): boolean {
  return isTwijfel === true || diensten.length === 0
}

/** Where to look when a search gave nothing. */
async function Themas({ taal }: { taal: Taal }) {
  const t = await getTranslations('diensten')
  return (
    <section className="mt-8">
      <h2>{t('kijkBij')}</h2>
      <ul>
        {THEMAS.map((thema) => (
          <li key={thema}>
            <a href={adresVan(taal, { zoek: '', thema })} className="inline-block py-1.5">
              {t(`themas.${thema}`)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Whether somebody asked for this page, and it is no answer to half a word that is still being typed. */
async function isBezoek(): Promise<boolean> {
  return ((await headers()).get('sec-fetch-mode') ?? 'navigate') === 'navigate'
}
