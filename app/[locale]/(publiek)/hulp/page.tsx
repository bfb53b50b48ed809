import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { vindbaar } from '@/app/[locale]/vindbaar'
import { pad } from '@/lib/tekst/talen'
import { invulling, Leespagina } from '../leespagina'

const DELEN = ['bellen', 'loket', 'aanmelden', 'formulier', 'volgen', 'zonder', 'document', 'taal'] as const

export async function generateMetadata(): Promise<Metadata> {
  const [t, taal] = await Promise.all([getTranslations('publiek.hulp'), getLocale()])
  return { title: t('titel'), ...vindbaar(taal, '/hulp') }
}

/** How somebody who is stuck gets further. */
export default async function Page() {
  const t = await getTranslations('publiek.hulp')
  const taal = await getLocale()
  const waarden = { ...invulling(), volg: (tekst: ReactNode) => <a href={pad(taal, '/volgen')}>{tekst}</a> }
  const delen = DELEN.map((deel) => ({ titel: t(`${deel}.titel`), tekst: t.rich(`${deel}.tekst`, waarden) }))
  return <Leespagina titel={t('titel')} inleiding={t('inleiding')} delen={delen} />
}
