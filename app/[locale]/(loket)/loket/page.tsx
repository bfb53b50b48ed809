import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { elkEenmaal } from '@/app/elk-eenmaal'
import { eisMedewerker } from '@/lib/auth/eis'
import { mag } from '@/lib/auth/rechten'
import { pad } from '@/lib/tekst/talen'
import { Begin } from './begin'
import type { Werkvraag } from './werk/meldingen'
import { Werklijst } from './werk/werklijst'

type Props = { searchParams: Promise<Werkvraag> }

export async function generateMetadata(): Promise<Metadata> {
  const { medewerker } = await eisMedewerker('loket-openen')
  const t = await getTranslations('loket')
  if (mag(medewerker.rol, 'werklijst-zien')) return { title: t('werklijst.titel') }
  return { title: t('begin.titel', { naam: medewerker.voornaam }) }
}

/** Where staff begin: with the work of their team, the agenda, or what their role is for. */
export default async function Page({ searchParams }: Props) {
  const { medewerker } = await eisMedewerker('loket-openen')
  if (mag(medewerker.rol, 'werklijst-zien')) return <Werklijst medewerker={medewerker} vraag={elkEenmaal<Werkvraag>(await searchParams)} />
  if (mag(medewerker.rol, 'agenda-zien')) redirect(pad(await getLocale(), '/loket/agenda'))
  return <Begin medewerker={medewerker} />
}
