import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { vindbaar } from '@/app/[locale]/vindbaar'
import { Kaart, Tegel, Tegels } from '@/components/ui/kaart'
import { Knop, KnopLink } from '@/components/ui/knop'
import { PaginaMetKop } from '@/components/ui/pagina'
import { getSessie } from '@/lib/auth/sessie'
import { findDienst } from '@/lib/catalogus/find-dienst'
import { env } from '@/lib/platform/env'
import { pad } from '@/lib/tekst/talen'
import { listLevensgebeurtenissen } from '@/lib/wegwijs/find-levensgebeurtenis'
import { listMeestGebruikt } from '@/lib/wegwijs/meest-gebruikt'
import { Aandachtslijst, aandachtVan } from '../(portaal)/mijn/delen/aandacht'
import { MAX_VRAAG } from './diensten/keuze'
import { Gebeurtenissen } from './diensten/wegen'

/** What people come for most, until enough of them came to tell; a dienst that is not in the catalogue is left out. */
const EERST = ['adreswijziging', 'geboorteakte']
const VAAKST = 4
const GEBEURTENISSEN = 8

/** What everybody comes back for. */
const TEGELS = [
  { woord: 'documenten', adres: '/mijn/documenten' },
  { woord: 'aanvragen', adres: '/mijn/aanvragen' },
  { woord: 'gegevens', adres: '/mijn/gegevens' },
  { woord: 'alles', adres: '/diensten' },
] as const

export async function generateMetadata(): Promise<Metadata> {
  return vindbaar(await getLocale(), '/')
}

/** The front door: one search box, what people come for most, and for who is signed in what waits for them. */
export default async function Page() {
  const [t, taal] = await Promise.all([getTranslations('publiek.home'), getLocale()])
  const geteld = await listMeestGebruikt(VAAKST)
  const vaakst = geteld.length > 0 ? geteld : EERST.flatMap((slug) => findDienst(slug) ?? [])
  return (
    <PaginaMetKop kop={<Zoekkop />}>
      <Aangemeld />
      <section className="mb-10">
        <h2 className="mb-3">{t('vaak')}</h2>
        <Tegels>
          {vaakst.map(({ slug, name, summary }) => (
            <Tegel key={slug} href={pad(taal, `/diensten/${slug}`)} titel={name[taal]} uitleg={summary[taal]} />
          ))}
          {TEGELS.map(({ woord, adres }) => (
            <Tegel key={woord} href={pad(taal, adres)} titel={t(`tegels.${woord}.titel`)} uitleg={t(`tegels.${woord}.uitleg`)} />
          ))}
        </Tegels>
      </section>
      <Gebeurtenissen gebeurtenissen={listLevensgebeurtenissen().slice(0, GEBEURTENISSEN)} metAlle />
      <Onderaan />
    </PaginaMetKop>
  )
}

async function Zoekkop() {
  const [t, ta, taal] = await Promise.all([getTranslations('publiek.home'), getTranslations('algemeen'), getLocale()])
  return (
    <>
      <h1>{t('titel')}</h1>
      <p className="mb-6 max-w-regel text-[1.15rem] text-gedempt">{t('inleiding')}</p>
      <search>
        <form action={pad(taal, '/diensten')} className="max-w-[42rem]">
          <label htmlFor="zoek" className="mb-1 block font-bold">
            {t('zoekLabel')}
          </label>
          <p id="zoek-hint" className="mb-2 text-[0.95rem] text-gedempt">
            {t('zoekHint')}
          </p>
          <div className="flex flex-wrap gap-2">
            <input
              id="zoek"
              name="zoek"
              type="search"
              autoComplete="off"
              maxLength={MAX_VRAAG}
              aria-describedby="zoek-hint"
              className="min-h-12 min-w-0 flex-1 basis-60 rounded-vak border-2 border-inkt bg-kaart px-4 py-2"
            />
            <Knop className="max-sm:w-full">{ta('zoeken')}</Knop>
          </div>
        </form>
      </search>
    </>
  )
}

/** What waits for the citizen who is signed in. */
async function Aangemeld() {
  const sessie = await getSessie()
  if (sessie?.soort !== 'burger') return null
  const [t, to, taal, punten] = await Promise.all([
    getTranslations('publiek.home'),
    getTranslations('mijn.overzicht'),
    getLocale(),
    aandachtVan(sessie),
  ])
  return (
    <section className="mb-10">
      <h2 className="mb-3">{punten.length > 0 ? to('aandacht') : t('dag', { naam: sessie.burger.voornaam })}</h2>
      {punten.length > 0 ? <Aandachtslijst punten={punten.slice(0, 3)} /> : <p>{to('nietsTitel')}.</p>}
      <p className="mt-2">
        <a href={pad(taal, '/mijn')} className="inline-block py-2">
          {t('naarOverzicht')}
        </a>
      </p>
    </section>
  )
}

async function Onderaan() {
  const [t, taal, sessie] = await Promise.all([getTranslations('publiek.home'), getLocale(), getSessie()])
  return (
    <div className="grid grid-cols-[repeat(auto-fit,minmax(min(17rem,100%),1fr))] gap-4">
      {!sessie && (
        <Kaart>
          <h2>{t('aanmeldenTitel')}</h2>
          <p className="mt-1 mb-4">{t('aanmelden')}</p>
          <KnopLink soort="rand" href={pad(taal, '/aanmelden')}>
            {t('aanmeldenKnop')}
          </KnopLink>
        </Kaart>
      )}
      <Kaart>
        <h2>{t('statusTitel')}</h2>
        <p className="mt-1">{t('status')}</p>
        <a href={pad(taal, '/status')} className="mt-2 inline-block py-2">
          {t('statusLink')}
        </a>
      </Kaart>
      <Kaart>
        <h2>{t('controleTitel')}</h2>
        <p className="mt-1">{t('controle')}</p>
        <a href={pad(taal, '/controleer')} className="mt-2 inline-block py-2">
          {t('controleLink')}
        </a>
      </Kaart>
      <Kaart>
        <h2>{t('hulpTitel')}</h2>
        <p className="mt-1">{t('hulp', { telefoon: env().STAD_TELEFOON })}</p>
        <a href={pad(taal, '/hulp')} className="mt-2 inline-block py-2">
          {t('hulpLink')}
        </a>
      </Kaart>
    </div>
  )
}
