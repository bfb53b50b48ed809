import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { Kaart, TweeKolommen } from '@/components/ui/kaart'
import { Knop } from '@/components/ui/knop'
import { Melding } from '@/components/ui/melding'
import { Inleiding, Pagina, Terug } from '@/components/ui/pagina'
import { Stappen } from '@/components/ui/stappen'
import { eisBurger } from '@/lib/auth/eis'
import { isBeperkt } from '@/lib/auth/is-beperkt'
import { env } from '@/lib/platform/env'
import { pad } from '@/lib/tekst/talen'
import { findLevensgebeurtenis } from '@/lib/wegwijs/find-levensgebeurtenis'
import { findPlan, type PlanMetStand } from '@/lib/wegwijs/list-plannen'
import { perFase } from '@/lib/wegwijs/per-fase'
import { Daginstelling } from './daginstelling'
import { Planstap } from './planstap'
import { Volgende } from './volgende'

type Props = { params: Promise<{ gebeurtenis: string }>; searchParams: Promise<{ dag?: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ gebeurtenis }, taal] = await Promise.all([params, getLocale()])
  const naam = findLevensgebeurtenis(gebeurtenis)?.naam[taal]
  return naam ? { title: naam } : {}
}

/** A citizen's own list of what to do about a life event: what comes next, and how each step stands. */
export default async function Page({ params, searchParams }: Props) {
  const sessie = await eisBurger()
  const [{ gebeurtenis: slug }, { dag }, taal, t] = await Promise.all([params, searchParams, getLocale(), getTranslations('wegwijs')])
  const plan = await findPlan({ ...sessie.burger, isBeperkt: isBeperkt(sessie) }, slug)
  if (!plan) notFound()
  const { gebeurtenis, voortgang } = plan
  const { gedaan, totaal, volgende } = voortgang
  return (
    <Pagina>
      <Terug href={pad(taal, '/mijn')}>{t('mijn.terug')}</Terug>
      <TweeKolommen zijLabel={t('mijn.over')} zij={<Opzij plan={plan} />}>
        <h1>{gebeurtenis.naam[taal]}</h1>
        <Inleiding>{t('mijn.stand', { gedaan, totaal })}</Inleiding>
        {volgende ? <Volgende stap={volgende} /> : <Melding toon="goed" titel={t('mijn.allesGedaan')} />}
        {gebeurtenis.datum && <Daginstelling plan={plan} isFout={dag === 'fout'} />}
        {perFase(voortgang.stappen).map(({ fase, stappen }) => (
          <section key={fase} className="mb-9">
            <h2 className="mb-3">{t(`fase.${fase}`)}</h2>
            <Stappen van={stappen[0]?.nummer}>
              {stappen.map(({ stap, nummer }) => (
                <Planstap key={stap.dienst} gebeurtenis={slug} stap={stap} nummer={nummer} />
              ))}
            </Stappen>
          </section>
        ))}
      </TweeKolommen>
    </Pagina>
  )
}

async function Opzij({ plan: { gebeurtenis } }: { plan: PlanMetStand }) {
  const [t, taal] = await Promise.all([getTranslations('wegwijs'), getLocale()])
  return (
    <>
      <Kaart>
        <p>{t('hulp', { telefoon: env().STAD_TELEFOON })}</p>
        <a href={pad(taal, `/diensten?moment=${gebeurtenis.moment}`)} className="mt-1 inline-block py-2">
          {t('meer')}
        </a>
      </Kaart>
      <Kaart>
        <h2 className="text-[1.05rem]">{t('mijn.weg')}</h2>
        <p className="mt-1">{t('mijn.wegUitleg')}</p>
        <form method="post" action="/api/mijn/stappenplannen">
          <input type="hidden" name="taal" value={taal} />
          <input type="hidden" name="gebeurtenis" value={gebeurtenis.slug} />
          <input type="hidden" name="doe" value="weg" />
          <Knop soort="link">{t('mijn.wegKnop')}</Knop>
        </form>
      </Kaart>
    </>
  )
}
