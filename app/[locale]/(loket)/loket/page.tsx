import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { eisMedewerker } from '@/lib/auth/eis'
import { mag } from '@/lib/auth/rechten'
import { pad } from '@/lib/tekst/talen'
import { Begin } from './begin'
import { Werklijst } from './werklijst'

type Props = { searchParams: Promise<{ filter?: string; pagina?: string }> }

const MAX_PAGINA = 1_000

export async function generateMetadata(): Promise<Metadata> {
  const { medewerker } = await eisMedewerker('loket-openen')
  const t = await getTranslations('loket')
  if (mag(medewerker.rol, 'werklijst-zien')) return { title: t('werklijst.titel') }
  return { title: t('begin.titel', { naam: medewerker.voornaam }) }
}

/** Where staff begin: with the work of their team, the agenda, or what their role is for. */
export default async function Page({ searchParams }: Props) {
  const { medewerker } = await eisMedewerker('loket-openen')
  const { filter, pagina } = await searchParams
  const nummer = Math.min(MAX_PAGINA, Math.max(1, Math.trunc(Number(pagina)) || 1))
  if (mag(medewerker.rol, 'werklijst-zien')) return <Werklijst medewerker={medewerker} filter={filter} pagina={nummer} />
  if (mag(medewerker.rol, 'agenda-zien')) redirect(pad(await getLocale(), '/loket/agenda'))
  return <Begin medewerker={medewerker} />
}
