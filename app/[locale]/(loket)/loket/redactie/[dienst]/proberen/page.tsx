import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Melding } from '@/components/ui/melding'
import { Pagina } from '@/components/ui/pagina'
import { openProef } from '@/lib/redactie/probeer'
import { recordOmTeTonen } from '@/lib/redactie/toon'
import { pad } from '@/lib/tekst/talen'
import { Redactiekop } from '../kop'
import { laadRedactie } from '../laad-redactie'

type Props = { params: Promise<{ dienst: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('redactie'))('proberen.titel') }
}

/** Where an editor begins to try a form, or reads why that cannot be. */
export default async function Page({ params }: Props) {
  const { dienst } = await params
  const { medewerker, taal, nu } = await laadRedactie(dienst)
  const record = await recordOmTeTonen(dienst)
  const open = record && (await openProef(medewerker.id, record))
  if (open) redirect(pad(taal, `/loket/redactie/${dienst}/proberen/${open.plaats}`))
  const t = await getTranslations('redactie')
  return (
    <Pagina breedte="loket">
      <Redactiekop dienst={dienst} naam={nu.name[taal]} hier="proberen" titel={t('proberen.titel')} />
      <Melding>{t('proberen.geenFormulier')}</Melding>
    </Pagina>
  )
}
