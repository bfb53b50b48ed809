import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { getHandeling } from '@/app/handelen'
import { Kaart, TweeKolommen } from '@/components/ui/kaart'
import { KnopLink } from '@/components/ui/knop'
import { Melding } from '@/components/ui/melding'
import { Inleiding, Pagina } from '@/components/ui/pagina'
import { Paginering } from '@/components/ui/paginering'
import { eisBurger } from '@/lib/auth/eis'
import { isBeperkt } from '@/lib/auth/is-beperkt'
import { isMinstens } from '@/lib/auth/niveaus'
import { findEersteUitgifte } from '@/lib/documenten/find-eerste-uitgifte'
import { type Documentfilter, listDocumenten } from '@/lib/documenten/list-documenten'
import { pad } from '@/lib/tekst/talen'
import { Archiefknop } from '../delen/archiefknop'
import { Documentlijst } from '../delen/documentkaart'
import { Documentzoeker } from '../delen/documentzoeker'
import { Klaarzetten } from '../delen/klaarzetten'
import { LaagNiveau } from '../delen/laag-niveau'
import { Vertraging } from '../delen/vertraging'

type Props = { searchParams: Promise<{ voor?: string; zoek?: string; stand?: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('mijn.documenten'))('titel') }
}

/** Every document of a citizen, each with its state, its dates and its file. */
export default async function Page({ searchParams }: Props) {
  const sessie = await eisBurger()
  const [t, taal, vraag] = await Promise.all([getTranslations('mijn.documenten'), getLocale(), searchParams])
  const filter = leesFilter(vraag)
  const [{ documenten, volgende }, { bezig, vertraagdSinds }, handeling] = await Promise.all([
    listDocumenten(sessie.burger.burgerId, vraag.voor, filter),
    findEersteUitgifte(sessie.burger),
    getHandeling(),
  ])
  const hier = pad(taal, '/mijn/documenten')
  const gezocht = filter.zoek !== undefined || filter.stand !== undefined
  const zwak = isBeperkt(sessie) || (!isMinstens(sessie.niveau, 'substantial') && documenten.length === 0 && !gezocht)
  return (
    <Pagina>
      <h1>{t('titel')}</h1>
      <Inleiding>{t('inleiding')}</Inleiding>
      {handeling?.stand === 'geldig' && handeling.metDocumenten && <VanGever naam={handeling.naam} />}
      <TweeKolommen
        zijLabel={t('zijTitel')}
        zij={
          <>
            <Kaart>
              <h2 className="mb-1 text-[1.05rem]">{t('zijTitel')}</h2>
              <p className="text-[0.95rem]">{t('zij')}</p>
              <p className="mt-2 text-[0.95rem]">
                <a href={pad(taal, '/mijn/documenten/vanzelf')}>{t('zijVanzelf')}</a>
              </p>
              <p className="mt-2 text-[0.95rem]">
                <a href={`/api/mijn/documenten/kalender?taal=${taal}`}>{t('zijKalender')}</a>
              </p>
              <p className="mt-2 text-[0.95rem]">
                {t('zijAanvraag')} <a href={pad(taal, '/diensten')}>{t('zijZoek')}</a>
              </p>
            </Kaart>
            {!zwak && <Archiefknop />}
          </>
        }
      >
        {zwak ? (
          <LaagNiveau wat="documenten" terug="/mijn/documenten" />
        ) : (
          <>
            {bezig && <Klaarzetten hier="/mijn/documenten" />}
            {!documenten.some(({ beletsel }) => beletsel) && <Vertraging werk={vertraagdSinds} />}
            <Documentzoeker {...filter} />
            {gezocht && (
              <p role="status" className="mb-4">
                {documenten.length > 0 ? t('gefilterd') : t('nietsGevonden')}{' '}
                <a href={hier} className="inline-block py-2">
                  {t('toonAlles')}
                </a>
              </p>
            )}
            {!bezig && !vertraagdSinds && !gezocht && documenten.length === 0 && (
              <Melding titel={t('leegTitel')}>
                <p>{t('leeg')}</p>
                <p>
                  <KnopLink href={pad(taal, '/diensten')}>{t('zijZoek')}</KnopLink>
                </p>
              </Melding>
            )}
            <Documentlijst documenten={documenten} kop="h2" />
            <Paginering
              label={t('titel')}
              vorige={vraag.voor ? { href: adres(hier, filter), tekst: t('nieuwste') } : undefined}
              volgende={volgende ? { href: adres(hier, { ...filter, voor: volgende }), tekst: t('ouder') } : undefined}
            />
          </>
        )}
      </TweeKolommen>
    </Pagina>
  )
}

/** Who acts for another reads whose these are, and where those of the other are. */
async function VanGever({ naam }: { naam: string }) {
  const [t, taal] = await Promise.all([getTranslations('mandaten.documenten'), getLocale()])
  return (
    <Melding titel={t('eigen', { naam })}>
      <p>
        <a href={pad(taal, '/mijn/mandaten/documenten')}>{t('bekijk', { naam })}</a>
      </p>
    </Melding>
  )
}

/** What is asked of the list; what is no question of ours counts as none. */
function leesFilter({ zoek, stand }: { zoek?: string; stand?: string }): Documentfilter {
  return { zoek: zoek?.trim() ? zoek.trim().slice(0, 100) : undefined, stand: stand === 'geldig' || stand === 'niet-geldig' ? stand : undefined }
}

/** The address of the list with what is asked of it. */
function adres(hier: string, vraag: Documentfilter & { voor?: string }): string {
  const zoek = new URLSearchParams(Object.entries(vraag).filter(([, waarde]) => waarde !== undefined))
  return zoek.size > 0 ? `${hier}?${zoek}` : hier
}
