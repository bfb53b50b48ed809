import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { Invoer } from '@/components/formulier/velden/invoer'
import { Acties, Knop } from '@/components/ui/knop'
import { Melding } from '@/components/ui/melding'
import { Inleiding, Pagina } from '@/components/ui/pagina'
import { env } from '@/lib/platform/env'
import { pad } from '@/lib/tekst/talen'

type Props = { searchParams: Promise<{ gevraagd?: string; afgewezen?: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('volgen'))('vraag.titel') }
}

/** How somebody follows what they sent without signing in: by the link in the mail, which is sent once more here. */
export default async function Page({ searchParams }: Props) {
  const [t, taal, { gevraagd, afgewezen }] = await Promise.all([getTranslations('volgen'), getLocale(), searchParams])
  return (
    <Pagina breedte="smal">
      {gevraagd && (
        <div role="status">
          <Melding toon="goed" titel={t('vraag.gevraagd.titel')}>
            <p>{t('vraag.gevraagd.uitleg')}</p>
          </Melding>
        </div>
      )}
      {afgewezen && (
        <div role="status">
          <Melding toon="goed" titel={t('vraag.afgewezen.titel')}>
            <p>{t('vraag.afgewezen.uitleg')}</p>
          </Melding>
        </div>
      )}
      <h1>{t('vraag.titel')}</h1>
      <Inleiding>{t('vraag.inleiding')}</Inleiding>
      <form method="post" action="/api/volgen/vraag">
        <input type="hidden" name="taal" value={taal} />
        <Invoer name="nummer" label={t('vraag.nummer')} hint={t('vraag.nummerHint')} required autoComplete="off" breedte="datum" />
        <Invoer name="email" label={t('vraag.email')} hint={t('vraag.emailHint')} required type="email" autoComplete="email" />
        <Acties>
          <Knop>{t('vraag.knop')}</Knop>
        </Acties>
      </form>
      <section className="proza mt-10 max-w-regel">
        <h2>{t('vraag.andersTitel')}</h2>
        <p>
          {t('vraag.aangemeld')}{' '}
          <a href={pad(taal, '/mijn/aanvragen')} className="inline-block py-1">
            {t('vraag.naarMijn')}
          </a>
        </p>
        <p>{t('vraag.bel', { telefoon: env().STAD_TELEFOON })}</p>
      </section>
    </Pagina>
  )
}
