import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { elkEenmaal } from '@/app/elk-eenmaal'
import { Foutensamenvatting } from '@/components/formulier/foutensamenvatting'
import { Tekstvlak } from '@/components/formulier/velden/lange-tekst'
import { Zaakformulier } from '@/components/loket/zaakformulier'
import { Melding } from '@/components/ui/melding'
import { Pagina, Terug } from '@/components/ui/pagina'
import { Samenvattingslijst } from '@/components/ui/samenvattingslijst'
import { eisMedewerker } from '@/lib/auth/eis'
import { openBeschermklad } from '@/lib/bescherming/beschermklad'
import { MAX_REDEN, openBescherming } from '@/lib/bescherming/zet-bescherming'
import { toonMoment } from '@/lib/tekst/datum'
import { pad } from '@/lib/tekst/talen'

type Vraag = { u?: string; gedaan?: string }
type Props = { params: Promise<{ id: string }>; searchParams: Promise<Vraag> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('bescherming'))('een') }
}

/** One protected file: what kind and why, and the form with which it is asked to be lifted. */
export default async function Page({ params, searchParams }: Props) {
  const { medewerker } = await eisMedewerker('bescherming-beheren')
  const [{ id }, vraag, t, fouttekst, taal] = await Promise.all([
    params,
    searchParams.then(elkEenmaal<Vraag>),
    getTranslations('bescherming'),
    getTranslations('fouten'),
    getLocale(),
  ])
  const geopend = await openBescherming(medewerker, id)
  if (!geopend) notFound()
  const { bescherming, wie, voorbereid } = geopend
  const { soort, reden, status, gezetOp, opgehevenOp } = bescherming
  const klad = openBeschermklad(vraag.u)
  const fouten = (klad?.overtredingen ?? []).map(({ veld, code }) => ({ controle: veld, zin: t(`fouten.${code}`, { max: MAX_REDEN }) }))
  const wacht = voorbereid?.status === 'wacht' ? voorbereid : undefined
  return (
    <Pagina breedte="smal">
      <Terug href={pad(taal, '/loket/bescherming')}>{t('naarLijst')}</Terug>
      {fouten.length > 0 && <Foutensamenvatting titel={fouttekst('samenvatting')} fouten={fouten} />}
      {vraag.gedaan === 'opheffen' && (
        <div role="status">
          <Melding toon="goed" titel={t('gedaan.opheffen')} />
        </div>
      )}
      <h1>{t('een')}</h1>
      <Samenvattingslijst
        regels={[
          { id: 'soort', term: t('nieuw.soort'), waarde: t(`soorten.${soort}`) },
          { id: 'reden', term: t('nieuw.reden'), waarde: reden },
          { id: 'sinds', term: t('sinds'), waarde: toonMoment(taal, gezetOp) },
          { id: 'door', term: t('door'), waarde: wie },
          { id: 'status', term: t('status'), waarde: t(`stand.${status}`) },
          ...(opgehevenOp ? [{ id: 'opgeheven', term: t('opgehevenOp'), waarde: toonMoment(taal, opgehevenOp) }] : []),
        ]}
      />
      {wacht && (
        <p>
          {t('wacht')}{' '}
          <a href={pad(taal, `/loket/goedkeuren/${wacht.id}`)} className="inline-block py-1">
            {t('bekijkWacht')}
          </a>
        </p>
      )}
      {!wacht && status === 'vast' && (
        <section>
          <h2>{t('opheffen.titel')}</h2>
          <p>{t('opheffen.uitleg')}</p>
          <Zaakformulier actie="/api/loket/bescherming" verborgen={{ taal, doe: 'opheffen', id }} knop={t('opheffen.knop')} soort="rand">
            <Tekstvlak name="reden" label={t('opheffen.reden')} fout={fouten[0]?.zin} defaultValue={klad?.waarden.reden ?? ''} />
          </Zaakformulier>
        </section>
      )}
    </Pagina>
  )
}
