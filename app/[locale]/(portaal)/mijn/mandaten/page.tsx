import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { elkEenmaal } from '@/app/elk-eenmaal'
import { Foutensamenvatting } from '@/components/formulier/foutensamenvatting'
import { Invoer } from '@/components/formulier/velden/invoer'
import { Acties, Knop, KnopLink } from '@/components/ui/knop'
import { Lijst } from '@/components/ui/lijstkaart'
import { Melding } from '@/components/ui/melding'
import { Inleiding, Pagina } from '@/components/ui/pagina'
import { eisBurger } from '@/lib/auth/eis'
import { listMandaten } from '@/lib/mandaten/mandaat'
import { openMandaatcode } from '@/lib/mandaten/toon-code'
import { pad } from '@/lib/tekst/talen'
import { Mandaatkaart } from './mandaatkaart'

type Vraag = { code?: string; fout?: string; gedaan?: string }
type Props = { searchParams: Promise<Vraag> }

const GEDAAN = ['aangenomen', 'beeindigd'] as const

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, tf, { fout }] = await Promise.all([getTranslations('mandaten'), getTranslations('fouten'), searchParams.then(elkEenmaal<Vraag>)])
  return { title: fout ? tf('titelVoorvoegsel', { titel: t('titel') }) : t('titel') }
}

/** Who acts for a citizen and for whom a citizen acts: to give, to accept, to see and to end. */
export default async function Page({ searchParams }: Props) {
  const { burger } = await eisBurger('substantial')
  const { burgerId } = burger
  const [t, tf, taal, vraag, { gegeven, gekregen }] = await Promise.all([
    getTranslations('mandaten'),
    getTranslations('fouten'),
    getLocale(),
    searchParams.then(elkEenmaal<Vraag>),
    listMandaten(burgerId),
  ])
  const code = openMandaatcode(burgerId, vraag.code)
  const gedaan = GEDAAN.find((soort) => soort === vraag.gedaan)
  const zin = vraag.fout ? t('aannemen.fout') : undefined
  return (
    <Pagina>
      {zin && <Foutensamenvatting titel={tf('samenvatting')} fouten={[{ controle: 'code', zin }]} />}
      {gedaan && (
        <div role="status">
          <Melding toon="goed" titel={t(`gedaan.${gedaan}`)} />
        </div>
      )}
      <h1>{t('titel')}</h1>
      <Inleiding>{t('inleiding')}</Inleiding>
      {code && (
        <Melding toon="goed" titel={t('code.titel')}>
          <p className="text-[1.4rem] font-bold tracking-wide sm:text-[1.7rem]">{code}</p>
          <p>{t('code.uitleg')}</p>
        </Melding>
      )}
      <section className="mb-10">
        <h2 className="mb-3">{t('gegeven')}</h2>
        {gegeven.length === 0 && <p>{t('gegevenLeeg')}</p>}
        <Lijst>
          {gegeven.map((mandaat) => (
            <Mandaatkaart key={mandaat.id} mandaat={mandaat} kant="gegeven" />
          ))}
        </Lijst>
        <Acties>
          <KnopLink href={pad(taal, '/mijn/mandaten/nieuw')}>{t('geef')}</KnopLink>
        </Acties>
      </section>
      <section className="mb-10">
        <h2 className="mb-3">{t('gekregen')}</h2>
        {gekregen.length === 0 && <p>{t('gekregenLeeg')}</p>}
        <Lijst>
          {gekregen.map((mandaat) => (
            <Mandaatkaart key={mandaat.id} mandaat={mandaat} kant="gekregen" />
          ))}
        </Lijst>
        <p className="mt-3">
          <a href={pad(taal, '/mijn/mandaten/voor-wie')} className="inline-block py-2">
            {t('kiesVoorWie')}
          </a>
        </p>
      </section>
      <section>
        <h2 className="mb-3">{t('aannemen.titel')}</h2>
        <p className="mb-4 max-w-regel">{t('aannemen.uitleg')}</p>
        <form method="post" action="/api/mijn/mandaten/aannemen" noValidate>
          <input type="hidden" name="taal" value={taal} />
          <Invoer name="code" label={t('aannemen.code')} hint={t('aannemen.codeHint')} fout={zin} autoComplete="off" spellCheck={false} />
          <Invoer name="achternaam" label={t('aannemen.achternaam')} autoComplete="off" spellCheck={false} />
          <Knop soort="rand">{t('aannemen.knop')}</Knop>
        </form>
      </section>
    </Pagina>
  )
}
