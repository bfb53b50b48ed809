import { getTranslations } from 'next-intl/server'
import { controlepagina } from '@/lib/documenten/controle/controlecode'
import { env } from '@/lib/platform/env'

/** How a real check is told from a false one, and what the holder gets to know. */
export async function Weten() {
  const t = await getTranslations('controle.weten')
  return (
    <section className="proza mt-10 max-w-regel">
      <h2>{t('titel')}</h2>
      <p className="[overflow-wrap:anywhere]">{t('adres', { adres: controlepagina() })}</p>
      <p>{t('houder')}</p>
      <p>{t('bel', { telefoon: env().STAD_TELEFOON })}</p>
    </section>
  )
}
