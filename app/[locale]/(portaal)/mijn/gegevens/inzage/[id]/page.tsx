import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { elkEenmaal } from '@/app/elk-eenmaal'
import { Foutensamenvatting } from '@/components/formulier/foutensamenvatting'
import { Tekstvlak } from '@/components/formulier/velden/lange-tekst'
import { Knop } from '@/components/ui/knop'
import { Melding } from '@/components/ui/melding'
import { Inleiding, Pagina, Terug } from '@/components/ui/pagina'
import { Samenvattingslijst } from '@/components/ui/samenvattingslijst'
import { eisSterkeBurger } from '@/lib/auth/eis'
import { listFuncties } from '@/lib/auth/list-functies'
import { namenVanBurgers } from '@/lib/burgers/get-burger'
import { MAX_VRAAG } from '@/lib/inzagevragen/inzagevraag'
import { findEigenInzage } from '@/lib/inzagevragen/stel-inzagevraag'
import { openVraagklad } from '@/lib/inzagevragen/vraagklad'
import { toonDag, toonMoment } from '@/lib/tekst/datum'
import { pad } from '@/lib/tekst/talen'
import { toepassingsnaam } from '@/lib/toepassingen/toepassing'
import { wieKeek } from '../../wie-keek'

type Vraag = { fout?: string; u?: string; gevraagd?: string }
type Props = { params: Promise<{ id: string }>; searchParams: Promise<Vraag> }

const FOUTEN = ['leeg', 'lang'] as const

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('inzagevraag'))('titel') }
}

/** One look at the citizen's data: ask about it, or read what was answered. */
export default async function Page({ params, searchParams }: Props) {
  const { burger } = await eisSterkeBurger()
  const [{ id }, zoek, t, tg, fouttekst, taal] = await Promise.all([
    params,
    searchParams.then(elkEenmaal<Vraag>),
    getTranslations('inzagevraag'),
    getTranslations('mijn.gegevens'),
    getTranslations('fouten'),
    getLocale(),
  ])
  const eigen = await findEigenInzage(burger.burgerId, id)
  if (!eigen) notFound()
  const { regel, vraag } = eigen
  const [functies, namen] = await Promise.all([
    listFuncties(regel.medewerkerId ? [regel.medewerkerId] : []),
    namenVanBurgers(regel.vertegenwoordigerId ? [regel.vertegenwoordigerId] : []),
  ])
  const naam = namen.get(regel.vertegenwoordigerId ?? '') ?? toepassingsnaam(regel.toepassing ?? '')
  const code = FOUTEN.find((kandidaat) => kandidaat === zoek.fout)
  const fout = code && !vraag ? t(`fouten.${code}`, { max: MAX_VRAAG }) : undefined
  return (
    <Pagina breedte="smal">
      <Terug href={`${pad(taal, '/mijn/gegevens')}#inzage`}>{t('terug')}</Terug>
      {fout && <Foutensamenvatting titel={fouttekst('samenvatting')} fouten={[{ controle: 'vraag', zin: fout }]} />}
      {zoek.gevraagd && vraag && (
        <div role="status">
          <Melding toon="goed" titel={t('gesteld')} />
        </div>
      )}
      <h1>{t('titel')}</h1>
      <Samenvattingslijst
        regels={[
          { id: 'op', term: tg('kolom.op'), waarde: toonMoment(taal, regel.op) },
          { id: 'door', term: tg('kolom.door'), waarde: wieKeek(tg, regel.door, functies.get(regel.medewerkerId ?? ''), naam) },
          { id: 'wat', term: tg('kolom.wat'), waarde: tg(`wat.${regel.wat}`) },
          { id: 'doel', term: tg('kolom.doel'), waarde: tg(`waarom.${regel.doel}`) },
        ]}
      />
      {vraag ? gevraagd(vraag) : vraagformulier()}
    </Pagina>
  )

  function vraagformulier() {
    return (
      <>
        <Inleiding>{t('uitleg')}</Inleiding>
        <form method="post" action="/api/mijn/inzagevraag" noValidate>
          <input type="hidden" name="taal" value={taal} />
          <input type="hidden" name="inzage" value={id} />
          <Tekstvlak name="vraag" label={t('vraag')} hint={t('vraagHint')} fout={fout} defaultValue={openVraagklad(zoek.u) ?? ''} />
          <Knop className="max-sm:w-full">{t('stuur')}</Knop>
        </form>
      </>
    )
  }

  function gevraagd({ vraag: tekst, gesteldOp, uiterlijk, naarAuditorOp, antwoord, beantwoordOp }: NonNullable<NonNullable<typeof eigen>['vraag']>) {
    return (
      <>
        <h2>{t('jouwVraag', { moment: toonMoment(taal, gesteldOp) })}</h2>
        <p className="mb-6 max-w-regel whitespace-pre-line">{tekst}</p>
        {antwoord && beantwoordOp ? (
          <>
            <h2>{t('antwoord', { moment: toonMoment(taal, beantwoordOp) })}</h2>
            <p className="max-w-regel whitespace-pre-line">{antwoord}</p>
          </>
        ) : (
          <Melding titel={t('wacht')}>
            <p>{naarAuditorOp ? t('bijAuditor') : t('uiterlijk', { dag: toonDag(taal, uiterlijk) })}</p>
          </Melding>
        )}
      </>
    )
  }
}
