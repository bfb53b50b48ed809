import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { eisMedewerker } from '@/lib/auth/eis'
import { mag } from '@/lib/auth/rechten'
import { Begin } from './begin'
import { Bezoeken } from './bezoeken'
import { Werklijst } from './werklijst'

type Props = { searchParams: Promise<{ filter?: string; pagina?: string }> }

const MAX_PAGINA = 1_000

export async function generateMetadata(): Promise<Metadata> {
  const { medewerker } = await eisMedewerker()
  const t = await getTranslations('loket')
  if (mag(medewerker.rol, 'werklijst-zien')) return { title: t('werklijst.titel') }
  return { title: mag(medewerker.rol, 'bezoeken-zien') ? t('bezoeken.titel') : t('begin.titel', { naam: medewerker.voornaam }) }
}

/** Where staff begin: with the work of their team, the visits to come, or what their role is for. */
export default async function Page({ searchParams }: Props) {
  const { medewerker } = await eisMedewerker()
  const { filter, pagina } = await searchParams
  const nummer = Math.min(MAX_PAGINA, Math.max(1, Math.trunc(Number(pagina)) || 1))
  if (mag(medewerker.rol, 'werklijst-zien')) return <Werklijst medewerker={medewerker} filter={filter} pagina={nummer} />
  if (mag(medewerker.rol, 'bezoeken-zien')) return <Bezoeken medewerker={medewerker} pagina={nummer} />
  return <Begin medewerker={medewerker} />
}
