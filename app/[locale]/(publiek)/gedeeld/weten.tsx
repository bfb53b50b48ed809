import { getTranslations } from 'next-intl/server'
import { env } from '@/lib/platform/env'

/** How a real link is told from a false one, and what who gave it gets to know. */
export async function Weten() {
  const t = await getTranslations('delen.weten')
  return (
    <section className="proza mt-10 max-w-regel">
      <h2>{t('titel')}</h2>
      <p className="[overflow-wrap:anywhere]">{t('adres', { adres: `${env().PUBLIC_URL}/` })}</p>
      <p>{t('houder')}</p>
      <p>{t('bel', { telefoon: env().STAD_TELEFOON })}</p>
    </section>
  )
}
