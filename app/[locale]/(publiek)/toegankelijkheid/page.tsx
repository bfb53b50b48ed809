import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { vindbaar } from '@/app/[locale]/vindbaar'
import { toonDag } from '@/lib/tekst/datum'
import { invulling, Leespagina } from '../leespagina'

const DELEN = ['norm', 'status', 'goed', 'knelpunten', 'opgesteld', 'contact', 'handhaving'] as const
/** The day on which the statement was last looked at: change it when you do so, and only then. */
const OPGESTELD = '2026-11-25'

export async function generateMetadata(): Promise<Metadata> {
  const [t, taal] = await Promise.all([getTranslations('publiek.toegankelijkheid'), getLocale()])
  return { title: t('titel'), ...vindbaar(taal, '/toegankelijkheid') }
}

/** The accessibility statement, with everything that the directive asks of one. */
export default async function Page() {
  const [t, taal] = await Promise.all([getTranslations('publiek.toegankelijkheid'), getLocale()])
  const waarden = { ...invulling(), dag: toonDag(taal, OPGESTELD) }
  const delen = DELEN.map((deel) => ({ titel: t(`${deel}.titel`), tekst: t.rich(`${deel}.tekst`, waarden) }))
  return <Leespagina titel={t('titel')} inleiding={t('inleiding')} delen={delen} />
}
