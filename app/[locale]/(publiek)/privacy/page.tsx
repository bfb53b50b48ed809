import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { vindbaar } from '@/app/[locale]/vindbaar'
import { invulling, Leespagina } from '../leespagina'

const DELEN = ['wie', 'wat', 'waarom', 'wieZiet', 'veilig', 'hoelang', 'cookies', 'rechten'] as const

export async function generateMetadata(): Promise<Metadata> {
  const [t, taal] = await Promise.all([getTranslations('publiek.privacy'), getLocale()])
  return { title: t('titel'), ...vindbaar(taal, '/privacy') }
}

/** What the portal does with data, in plain words. */
export default async function Page() {
  const t = await getTranslations('publiek.privacy')
  const waarden = invulling()
  const delen = DELEN.map((deel) => ({ titel: t(`${deel}.titel`), tekst: t.rich(`${deel}.tekst`, waarden) }))
  return <Leespagina titel={t('titel')} inleiding={t('inleiding')} delen={delen} />
}
