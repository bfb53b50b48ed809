import type { Metadata } from 'next'
import { getFormatter, getLocale, getTranslations } from 'next-intl/server'
import { elkEenmaal } from '@/app/elk-eenmaal'
import { Filterlijst } from '@/components/loket/filterlijst'
import { Inleiding, Pagina } from '@/components/ui/pagina'
import { Samenvattingslijst } from '@/components/ui/samenvattingslijst'
import { findLoket } from '@/lib/afspraken/loketten'
import { eisMedewerker } from '@/lib/auth/eis'
import { bereikVan } from '@/lib/auth/rechten'
import type { MedewerkerSessie } from '@/lib/auth/sessie'
import { leesCijfers } from '@/lib/cijfers/lees-cijfers'
import { type Aantal, MINSTENS } from '@/lib/metingen/lees-inzicht'
import { toonDag } from '@/lib/tekst/datum'
import { pad } from '@/lib/tekst/talen'
import { leesPeriode, periodefilters } from '../periode'
import { Cijfertabellen } from './cijfertabellen'

type Props = { searchParams: Promise<{ dagen?: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('cijfers'))('titel') }
}

/** How the work goes, without persons: as far as somebody's role reaches. Every number stands in a table, with a bar beside it. */
export default async function Page({ searchParams }: Props) {
  const { medewerker } = await eisMedewerker('cijfers-zien')
  const [t, taal, getal, vraag] = await Promise.all([
    getTranslations('cijfers'),
    getLocale(),
    getFormatter(),
    searchParams.then(elkEenmaal<{ dagen?: string }>),
  ])
  const dagen = leesPeriode(vraag.dagen)
  const cijfers = await leesCijfers(medewerker, dagen)
  const toon = (aantal: Aantal) => (aantal === undefined ? t('teWeinig', { minstens: MINSTENS }) : getal.number(aantal))
  const metZaken = bereikVan(medewerker.rol, 'cijfers-zien') !== 'plaats'
  return (
    <Pagina breedte="loket">
      <h1>{t('titel')}</h1>
      {cijfers ? (
        <>
          <Inleiding>
            {inleiding(medewerker)} {t('geenPersonen', { minstens: MINSTENS })}
          </Inleiding>
          <p className="mb-5">{cijfers.tot ? t('tot', { dag: toonDag(taal, cijfers.tot) }) : t('nogNiet')}</p>
          <Filterlijst label={t('periode')} filters={periodefilters(pad(taal, '/loket/cijfers'), dagen, (aantal) => t('dagen', { aantal }))} />
          {metZaken && (
            <Samenvattingslijst
              regels={(['in', 'uit', 'open', 'laat', 'krap'] as const).map((wat) => ({ id: wat, term: t(wat), waarde: toon(cijfers.totalen[wat]) }))}
            />
          )}
          <Cijfertabellen cijfers={cijfers} metZaken={metZaken} vanAlles={bereikVan(medewerker.rol, 'cijfers-zien') === 'alle'} toon={toon} />
          <p className="mt-6">
            <a href={`/api/loket/cijfers?dagen=${dagen}`} className="inline-block py-2">
              {t('download')}
            </a>
          </p>
        </>
      ) : (
        <p>{t('geenPlaats')}</p>
      )}
    </Pagina>
  )

  function inleiding({ rol, team, loket }: MedewerkerSessie['medewerker']): string {
    const bereik = bereikVan(rol, 'cijfers-zien')
    if (bereik === 'plaats') return t('inleiding.plaats', { plaats: findLoket(loket ?? '')?.naam ?? '' })
    return bereik === 'team' ? t('inleiding.team', { team }) : t('inleiding.alle')
  }
}
