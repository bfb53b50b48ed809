import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { Inleiding, Pagina } from '@/components/ui/pagina'
import { env } from '@/lib/platform/env'
import { toonDag } from '@/lib/tekst/datum'
import { OPMAAK } from '../opmaak'

const DELEN = ['norm', 'status', 'goed', 'knelpunten', 'opgesteld', 'contact', 'handhaving'] as const
/** The day on which the statement was last looked at: change it when you do so, and only then. */
const OPGESTELD = '2026-11-25'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('publiek.toegankelijkheid'))('titel') }
}

/** The accessibility statement, with everything that the directive asks of one. */
export default async function Page() {
  const [t, taal] = await Promise.all([getTranslations('publiek.toegankelijkheid'), getLocale()])
  const { STAD_NAAM: stad, STAD_TELEFOON: telefoon, STAD_EMAIL: email } = env()
  return (
    <Pagina>
      <h1>{t('titel')}</h1>
      <Inleiding>{t('inleiding')}</Inleiding>
      <div className="proza max-w-regel">
        {DELEN.map((deel) => (
          <section key={deel} className="proza">
            <h2>{t(`${deel}.titel`)}</h2>
            {t.rich(`${deel}.tekst`, { ...OPMAAK, stad, telefoon, email, dag: toonDag(taal, OPGESTELD) })}
          </section>
        ))}
      </div>
    </Pagina>
  )
}
