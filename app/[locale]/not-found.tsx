import { getLocale, getTranslations } from 'next-intl/server'
import { KnopLink } from '@/components/ui/knop'
import { Inleiding, Pagina } from '@/components/ui/pagina'
import { pad } from '@/lib/tekst/talen'

/** Not there, or not yours: the same page for both. */
export default async function NietGevonden() {
  const [t, taal] = await Promise.all([getTranslations('fouten.niet-gevonden'), getLocale()])
  return (
    <Pagina breedte="smal">
      <title>{t('titel')}</title>
      <h1>{t('titel')}</h1>
      <Inleiding>{t('uitleg')}</Inleiding>
      <KnopLink href={pad(taal, '/')}>{t('verder')}</KnopLink>
    </Pagina>
  )
}
