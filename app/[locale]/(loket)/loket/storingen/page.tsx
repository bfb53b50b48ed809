import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { elkEenmaal } from '@/app/elk-eenmaal'
import { Tabel } from '@/components/loket/tabel'
import { Knop } from '@/components/ui/knop'
import { Melding } from '@/components/ui/melding'
import { Inleiding, Pagina } from '@/components/ui/pagina'
import { Paginering } from '@/components/ui/paginering'
import { eisMedewerker } from '@/lib/auth/eis'
import { dienstnaam } from '@/lib/catalogus/find-dienst'
import { documenttekst } from '@/lib/documenten/find-documenttype'
import { listStoringen, type Storing } from '@/lib/loket/list-storingen'
import { toonMoment } from '@/lib/tekst/datum'
import { pad } from '@/lib/tekst/talen'
import { Zegelmelding } from '../zegelmelding'
import { Documentweigeringen } from './documentweigeringen'
import { Mailregels } from './mailregels'
import { Registerweigeringen } from './registerweigeringen'

type Props = { searchParams: Promise<{ na?: string; opnieuw?: string }> }

const UITSLAGEN = ['gezet', 'bezig', 'weg'] as const

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('loket.storingen'))('titel') }
}

/** What the portal keeps trying and does not manage: what, since when, why in plain words, and a button to try it now. */
export default async function Page({ searchParams }: Props) {
  const { medewerker } = await eisMedewerker('storingen-zien')
  const [t, taal, vraag] = await Promise.all([
    getTranslations('loket.storingen'),
    getLocale(),
    searchParams.then(elkEenmaal<Awaited<Props['searchParams']>>),
  ])
  const { storingen, volgende } = await listStoringen(medewerker, vraag.na)
  const uitslag = UITSLAGEN.find((soort) => soort === vraag.opnieuw)
  const hier = pad(taal, '/loket/storingen')
  const kolommen = [
    { id: 'werk', kop: t('werkKop') },
    { id: 'bij', kop: t('bij') },
    { id: 'sinds', kop: t('sinds') },
    { id: 'oorzaak', kop: t('oorzaakKop') },
    { id: 'actie', kop: t('actie') },
  ]
  return (
    <Pagina>
      {uitslag && (
        <div role="status">
          <Melding toon={uitslag === 'gezet' ? 'goed' : 'info'} titel={t(`uitslag.${uitslag}`)} />
        </div>
      )}
      <h1>{t('titel')}</h1>
      <Inleiding>{t('inleiding')}</Inleiding>
      <Zegelmelding />
      {storingen.length > 0 ? <Tabel titel={t('tabel')} kolommen={kolommen} rijen={storingen.map(rij)} /> : <p>{t('leeg')}</p>}
      <Paginering
        label={t('titel')}
        vorige={vraag.na ? { href: hier, tekst: t('eerste') } : undefined}
        volgende={volgende ? { href: `${hier}?na=${volgende}`, tekst: t('meer') } : undefined}
      />
      {!vraag.na && <Mailregels medewerker={medewerker} />}
      {!vraag.na && <Registerweigeringen medewerker={medewerker} />}
      {!vraag.na && <Documentweigeringen medewerker={medewerker} />}
    </Pagina>
  )

  function rij(storing: Storing) {
    const { id, werk, sinds, oorzaak, pogingen, bezig, volgendePoging } = storing
    return {
      id,
      cellen: {
        werk: <strong>{t(`werk.${werk}`)}</strong>,
        bij: bij(storing),
        sinds: (
          <>
            {toonMoment(taal, sinds)}
            <span className="block text-[0.88rem] text-gedempt">
              {t('keer', { pogingen })} {bezig ? t('bezig') : t('volgende', { moment: toonMoment(taal, volgendePoging) })}
            </span>
          </>
        ),
        oorzaak: t(`oorzaak.${oorzaak}`, { nummer: id }),
        actie: (
          <form method="post" action="/api/loket/storingen">
            <input type="hidden" name="taal" value={taal} />
            <input type="hidden" name="job" value={id} />
            <Knop soort="rand" className="whitespace-nowrap" aria-label={t('opnieuwWat', { werk: t(`werk.${werk}`), nummer: id })}>
              {t('opnieuw')}
            </Knop>
          </form>
        ),
      },
    }
  }

  function bij({ dienst, referentie, documenttype, documenten }: Storing) {
    if (documenten) return t('documenten', { aantal: documenten })
    if (documenttype) return documenttekst(documenttype, taal).naam
    if (!dienst) return <span className="text-gedempt">{t('nergens')}</span>
    if (!referentie) return dienstnaam(dienst, taal)
    return (
      <>
        {dienstnaam(dienst, taal)}{' '}
        <a href={pad(taal, `/loket/aanvragen/${referentie}`)} className="inline-block py-1 whitespace-nowrap">
          {referentie}
        </a>
      </>
    )
  }
}
