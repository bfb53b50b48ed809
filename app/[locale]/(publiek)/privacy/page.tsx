import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { invulling, Leespagina } from '../leespagina'

const DELEN = ['wie', 'wat', 'waarom', 'wieZiet', 'veilig', 'hoelang', 'cookies', 'rechten'] as const

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('publiek.privacy'))('titel') }
}

/** What the portal does with data, in plain words. */
export default async function Page() {
  const t = await getTranslations('publiek.privacy')
  const waarden = invulling()
  const delen = DELEN.map((deel) => ({ titel: t(`${deel}.titel`), tekst: t.rich(`${deel}.tekst`, waarden) }))
  return <Leespagina titel={t('titel')} inleiding={t('inleiding')} delen={delen} />
}
