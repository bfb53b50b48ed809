import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { elkEenmaal } from '@/app/elk-eenmaal'
import { Foutensamenvatting } from '@/components/formulier/foutensamenvatting'
import { Invoer } from '@/components/formulier/velden/invoer'
import { Keuzelijst } from '@/components/formulier/velden/keuzelijst'
import { Tabel } from '@/components/loket/tabel'
import { Knop } from '@/components/ui/knop'
import { Inleiding, Pagina } from '@/components/ui/pagina'
import { Paginering } from '@/components/ui/paginering'
import { eisMedewerker } from '@/lib/auth/eis'
import { type Blikregel, bereikVan, listInzagenVoor } from '@/lib/loket/list-inzagen-voor'
import { toonMoment } from '@/lib/tekst/datum'
import { pad } from '@/lib/tekst/talen'
import { toepassingsnaam } from '@/lib/toepassingen/toepassing'

type Props = { searchParams: Promise<{ referentie?: string; medewerker?: string; voor?: string }> }

/** Who looked and is no member of staff nor a program. */
const ZONDER_NAAM: Partial<Record<Blikregel['door'], 'ontvanger' | 'vertegenwoordiger'>> = {
  ontvanger: 'ontvanger',
  gemachtigde: 'vertegenwoordiger',
  ouder: 'vertegenwoordiger',
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('loket.inzagen'))('titel') }
}

/** Who of the city looked at what and why: one's own looks, those of the team, or all. Never what was read. */
export default async function Page({ searchParams }: Props) {
  const { medewerker } = await eisMedewerker('inzagen-zien')
  const [t, algemeen, fouttekst, taal, vraag] = await Promise.all([
    getTranslations('loket.inzagen'),
    getTranslations('algemeen'),
    getTranslations('fouten'),
    getLocale(),
    searchParams.then(elkEenmaal<Awaited<Props['searchParams']>>),
  ])
  const bereik = bereikVan(medewerker) ?? 'eigen'
  const lijst = await listInzagenVoor(medewerker, bereik, vraag)
  const fout = lijst.referentieFout ? t('referentieOnbekend') : undefined
  const adres = (voor?: string) => {
    const { referentie = '', medewerker: wie = '' } = vraag
    const zoek = new URLSearchParams(Object.entries({ referentie, medewerker: wie, voor: voor ?? '' }).filter(([, waarde]) => waarde))
    return `${pad(taal, '/loket/inzagen')}${zoek.size > 0 ? `?${zoek}` : ''}`
  }
  const kolommen = [
    { id: 'wanneer', kop: t('wanneer'), naamtRij: true as const },
    ...(bereik === 'eigen' ? [] : [{ id: 'wie', kop: t('wie') }]),
    { id: 'wat', kop: t('wat') },
    { id: 'waarom', kop: t('waarom') },
    { id: 'aanvraag', kop: t('aanvraag') },
  ]
  return (
    <Pagina>
      {fout && <Foutensamenvatting titel={fouttekst('samenvatting')} fouten={[{ controle: 'referentie', zin: fout }]} />}
      <h1>{t('titel')}</h1>
      <Inleiding>
        {t(`inleiding.${bereik}`)} {t('geenInhoud')}
      </Inleiding>
      <form action={pad(taal, '/loket/inzagen')} className="mb-6 flex flex-wrap items-end gap-x-6">
        <Invoer name="referentie" label={t('referentie')} hint={t('referentieHint')} fout={fout} defaultValue={vraag.referentie ?? ''} />
        {bereik !== 'eigen' && (
          <Keuzelijst
            naam="medewerker"
            label={t('medewerker')}
            waarde={vraag.medewerker ?? ''}
            opties={[{ waarde: '', label: t('iedereen') }, ...lijst.medewerkers.map(({ id, naam }) => ({ waarde: id, label: naam }))]}
          />
        )}
        <div className="mb-7 max-sm:w-full">
          <Knop className="max-sm:w-full">{t('zoek')}</Knop>
        </div>
      </form>
      {lijst.regels.length > 0 ? <Tabel titel={t('tabel')} kolommen={kolommen} rijen={lijst.regels.map(rij)} /> : <p>{t('leeg')}</p>}
      <Paginering
        label={algemeen('paginas')}
        vorige={vraag.voor ? { href: adres(), tekst: t('nieuwste') } : undefined}
        volgende={lijst.volgende ? { href: adres(lijst.volgende), tekst: t('ouder') } : undefined}
      />
    </Pagina>
  )

  function rij({ id, op, door, wie, wat, doel, toepassing, referentie }: Blikregel) {
    const zonderNaam = toepassing ? t('toepassing', { naam: toepassingsnaam(toepassing) }) : t(ZONDER_NAAM[door] ?? 'portaal')
    return {
      id,
      cellen: {
        wanneer: toonMoment(taal, op),
        wie: wie ?? zonderNaam,
        wat: t(`soort.${wat}`),
        waarom: t(`doel.${doel}`),
        aanvraag: referentie ?? <span className="text-gedempt">{t('geenAanvraag')}</span>,
      },
    }
  }
}
