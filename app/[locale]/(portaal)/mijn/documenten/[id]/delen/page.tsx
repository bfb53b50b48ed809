import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { elkEenmaal } from '@/app/elk-eenmaal'
import { Kopieer } from '@/components/portaal/kopieer'
import { Acties, KnopLink } from '@/components/ui/knop'
import { Lijst } from '@/components/ui/lijstkaart'
import { Melding } from '@/components/ui/melding'
import { Inleiding, Pagina, Terug } from '@/components/ui/pagina'
import { Paginering } from '@/components/ui/paginering'
import { eisSterkeBurger } from '@/lib/auth/eis'
import { deeladres, openDeellink } from '@/lib/documenten/delen/deelsleutel'
import { findDeelbaar } from '@/lib/documenten/delen/find-deelbaar'
import { listDelingen } from '@/lib/documenten/delen/list-delingen'
import { MAX_LOPENDE_DELINGEN } from '@/lib/documenten/delen/maak-deling'
import { documenttekst } from '@/lib/documenten/find-documenttype'
import { pad } from '@/lib/tekst/talen'
import { Deling } from './deling'

type Vraag = { voor?: string; link?: string; gestopt?: string; mislukt?: string }
type Props = { params: Promise<{ id: string }>; searchParams: Promise<Vraag> }

const laad = cache(async (id: string) => {
  const { burgerId } = (await eisSterkeBurger()).burger
  return { burgerId, deelbaar: (await findDeelbaar(burgerId, id)) ?? notFound() }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, taal, { deelbaar }] = await Promise.all([getTranslations('delen.lijst'), getLocale(), laad((await params).id)])
  return { title: t('titel', { document: documenttekst(deelbaar.documenttype, taal).naam }) }
}

/** Every link to a document: whom it was given, what it shows, each time that it was opened, and the button that ends it. */
export default async function Page({ params, searchParams }: Props) {
  const [{ id }, { voor, link, gestopt, mislukt }] = await Promise.all([params, searchParams.then(elkEenmaal<Vraag>)])
  const { burgerId, deelbaar } = await laad(id)
  const [t, algemeen, taal, { delingen, volgende }] = await Promise.all([
    getTranslations('delen.lijst'),
    getTranslations('algemeen'),
    getLocale(),
    listDelingen(burgerId, id, voor),
  ])
  const document = pad(taal, `/mijn/documenten/${id}`)
  return (
    <Pagina>
      <Terug href={document}>{t('terug')}</Terug>
      <h1>{t('titel', { document: documenttekst(deelbaar.documenttype, taal).naam })}</h1>
      <Inleiding>{t('inleiding')}</Inleiding>
      {link !== undefined && <NieuweLink sleutel={openDeellink(burgerId, link)} />}
      {gestopt && <Melding toon="goed">{t('gestopt')}</Melding>}
      {mislukt === 'te-veel' && <Melding toon="let-op">{t('teVeel', { aantal: MAX_LOPENDE_DELINGEN })}</Melding>}
      {deelbaar.isGeldig ? (
        <Acties>
          <KnopLink href={`${document}/delen/nieuw`} soort={link === undefined ? 'vol' : 'rand'}>
            {t('nieuw')}
          </KnopLink>
        </Acties>
      ) : (
        <Melding toon="let-op">{t('nietGeldig')}</Melding>
      )}
      <section className="mt-10">
        <h2 className="mb-3">{t('links')}</h2>
        {delingen.length === 0 && <p>{t('leeg')}</p>}
        <Lijst>
          {delingen.map((deling) => (
            <Deling key={deling.id} deling={deling} />
          ))}
        </Lijst>
        <Paginering
          label={algemeen('paginas')}
          vorige={voor ? { href: `${document}/delen`, tekst: t('nieuwste') } : undefined}
          volgende={volgende ? { href: `${document}/delen?voor=${volgende}`, tekst: t('ouder') } : undefined}
        />
        {delingen.length > 0 && <p className="mt-6 text-gedempt">{t('bewaard')}</p>}
      </section>
    </Pagina>
  )
}

/** The link that was just made, once; or that it is not shown any more. */
async function NieuweLink({ sleutel }: { sleutel?: string }) {
  const t = await getTranslations('delen.lijst')
  if (!sleutel) return <Melding toon="let-op">{t('weg')}</Melding>
  const adres = deeladres(sleutel)
  return (
    <Melding toon="goed" titel={t('klaarTitel')}>
      <p>{t('klaar')}</p>
      <p data-link className="select-all font-bold [overflow-wrap:anywhere]">
        {adres}
      </p>
      <Kopieer tekst={adres} woorden={{ kopieer: t('kopieer'), gekopieerd: t('gekopieerd') }} />
    </Melding>
  )
}
