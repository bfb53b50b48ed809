import { getTranslations } from 'next-intl/server'
import { env } from '@/lib/platform/env'

/** Under every step: who helps, where what was filled in is kept (`los`: in one browser), and the way to stop. */
export async function Hulp({ wegAdres, los }: { wegAdres: string; los: boolean }) {
  const t = await getTranslations('formulier')
  return (
    <section className="proza mt-14 border-t border-lijn pt-6">
      <h2 className="mt-0!">{t('hulp.titel')}</h2>
      <p className="max-w-regel">{t(los ? 'hulp.los' : 'hulp.uitleg', { telefoon: env().STAD_TELEFOON })}</p>
      <p>
        <a href={wegAdres} className="inline-block py-2">
          {t('weg')}
        </a>
      </p>
    </section>
  )
}
