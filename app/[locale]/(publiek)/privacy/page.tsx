import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Inleiding, Pagina } from '@/components/ui/pagina'
import { env } from '@/lib/platform/env'
import { OPMAAK } from '../opmaak'

const DELEN = ['wie', 'wat', 'waarom', 'wieZiet', 'veilig', 'hoelang', 'cookies', 'rechten'] as const

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('publiek.privacy'))('titel') }
}

/** What the portal does with data, in plain words. */
export default async function Page() {
  const t = await getTranslations('publiek.privacy')
  const { STAD_NAAM: stad, STAD_TELEFOON: telefoon, STAD_EMAIL: email } = env()
  return (
    <Pagina>
      <h1>{t('titel')}</h1>
      <Inleiding>{t('inleiding')}</Inleiding>
      <div className="proza max-w-regel">
        {DELEN.map((deel) => (
          <section key={deel} className="proza">
            <h2>{t(`${deel}.titel`)}</h2>
            {t.rich(`${deel}.tekst`, { ...OPMAAK, stad, telefoon, email })}
          </section>
        ))}
      </div>
    </Pagina>
  )
}
