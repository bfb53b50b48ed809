import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { invulling, Leespagina } from '../leespagina'

const DELEN = ['bellen', 'loket', 'aanmelden', 'formulier', 'volgen', 'document', 'taal'] as const

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('publiek.hulp'))('titel') }
}

/** How somebody who is stuck gets further. */
export default async function Page() {
  const t = await getTranslations('publiek.hulp')
  const waarden = invulling()
  const delen = DELEN.map((deel) => ({ titel: t(`${deel}.titel`), tekst: t.rich(`${deel}.tekst`, waarden) }))
  return <Leespagina titel={t('titel')} inleiding={t('inleiding')} delen={delen} />
}
