import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { vindbaar } from '@/app/[locale]/vindbaar'
import { elkEenmaal } from '@/app/elk-eenmaal'
import { Kaart, TweeKolommen } from '@/components/ui/kaart'
import { Inleiding, Pagina, Terug } from '@/components/ui/pagina'
import { Stap, Stappen } from '@/components/ui/stappen'
import { env } from '@/lib/platform/env'
import { vandaag } from '@/lib/platform/klok'
import { pad } from '@/lib/tekst/talen'
import type { Levensstap } from '@/lib/wegwijs/define-levensgebeurtenis'
import { type BekendeGebeurtenis, findLevensgebeurtenis } from '@/lib/wegwijs/find-levensgebeurtenis'
import { perFase } from '@/lib/wegwijs/per-fase'
import { dagenVan } from '@/lib/wegwijs/termijn'
import { type Dagvelden, Dagvraag, leesDagvraag } from '../dagvraag'
import { Stapwoorden, stapNaam } from '../stapwoorden'
import { Bijhouden } from './bijhouden'

type Props = {
  params: Promise<{ gebeurtenis: string }>
  searchParams: Promise<{ [naam in keyof Dagvelden]?: string | string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ gebeurtenis: slug }, taal] = await Promise.all([params, getLocale()])
  const gebeurtenis = findLevensgebeurtenis(slug)
  if (!gebeurtenis) return {}
  return { title: gebeurtenis.naam[taal], description: gebeurtenis.samenvatting[taal], ...vindbaar(taal, `/levensgebeurtenissen/${slug}`) }
}

/** A life event: everything that has to be done, in order, with its days when the day of the event was given. Nothing is kept. */
export default async function Page({ params, searchParams }: Props) {
  const [{ gebeurtenis: slug }, vraag, taal, t] = await Promise.all([params, searchParams, getLocale(), getTranslations('wegwijs')])
  const gebeurtenis = findLevensgebeurtenis(slug)
  if (!gebeurtenis) notFound()
  const velden = elkEenmaal<Dagvelden>(vraag)
  const { dag, isFout } = leesDagvraag(velden)
  return (
    <Pagina>
      <Terug href={pad(taal, '/levensgebeurtenissen')}>{t('alle')}</Terug>
      <TweeKolommen zijLabel={t('bijhouden.titel')} zij={<Opzij gebeurtenis={gebeurtenis} dag={dag} />}>
        <h1>{gebeurtenis.naam[taal]}</h1>
        <Inleiding>{gebeurtenis.samenvatting[taal]}</Inleiding>
        {gebeurtenis.datum && <Dagvraag vraag={gebeurtenis.datum[taal]} velden={velden} isFout={isFout} />}
        {perFase(gebeurtenis.stappen).map(({ fase, stappen }) => (
          <section key={fase} className="mb-9">
            <h2 className="mb-3">{t(`fase.${fase}`)}</h2>
            <Stappen van={stappen[0]?.nummer}>
              {stappen.map(({ stap, nummer }) => (
                <Regel key={stap.dienst} stap={stap} nummer={nummer} dag={dag} />
              ))}
            </Stappen>
          </section>
        ))}
      </TweeKolommen>
    </Pagina>
  )
}

async function Regel({ stap, nummer, dag }: { stap: Levensstap; nummer: number; dag?: string }) {
  const { titel, href } = await stapNaam(stap)
  const dagen = dagenVan(stap.termijn, dag)
  return (
    <Stap nummer={nummer} titel={titel} href={href}>
      <Stapwoorden stap={stap} dagen={dagen} isVoorbij={dagen.uiterlijk !== undefined && dagen.uiterlijk < vandaag()} />
    </Stap>
  )
}

async function Opzij({ gebeurtenis: { slug, moment }, dag }: { gebeurtenis: BekendeGebeurtenis; dag?: string }) {
  const [t, taal] = await Promise.all([getTranslations('wegwijs'), getLocale()])
  return (
    <>
      <Bijhouden gebeurtenis={slug} dag={dag} />
      <Kaart>
        <p>{t('hulp', { telefoon: env().STAD_TELEFOON })}</p>
        <a href={pad(taal, `/diensten?moment=${moment}`)} className="mt-1 inline-block py-2">
          {t('meer')}
        </a>
      </Kaart>
    </>
  )
}
