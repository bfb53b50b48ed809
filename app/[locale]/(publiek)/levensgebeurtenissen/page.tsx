import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { vindbaar } from '@/app/[locale]/vindbaar'
import { Tegel, Tegels } from '@/components/ui/kaart'
import { Inleiding, Pagina, Terug } from '@/components/ui/pagina'
import { pad } from '@/lib/tekst/talen'
import { listLevensgebeurtenissen } from '@/lib/wegwijs/find-levensgebeurtenis'

export async function generateMetadata(): Promise<Metadata> {
  const [t, taal] = await Promise.all([getTranslations('wegwijs'), getLocale()])
  return { title: t('titel'), ...vindbaar(taal, '/levensgebeurtenissen') }
}

/** Every life event, as a calm list to choose from. */
export default async function Page() {
  const [t, td, taal] = await Promise.all([getTranslations('wegwijs'), getTranslations('diensten'), getLocale()])
  return (
    <Pagina>
      <Terug href={pad(taal, '/diensten')}>{td('terug')}</Terug>
      <h1>{t('titel')}</h1>
      <Inleiding>{t('inleiding')}</Inleiding>
      <Tegels>
        {listLevensgebeurtenissen().map(({ slug, naam, samenvatting }) => (
          <Tegel key={slug} href={pad(taal, `/levensgebeurtenissen/${slug}`)} titel={naam[taal]} uitleg={samenvatting[taal]} />
        ))}
      </Tegels>
    </Pagina>
  )
}
