import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { KnopLink } from '@/components/ui/knop'
import { Inleiding, Pagina } from '@/components/ui/pagina'
import { env } from '@/lib/platform/env'
import { maxMegabytes } from '@/lib/platform/verzoekgrootte'
import { pad } from '@/lib/tekst/talen'

const SOORTEN = ['te-groot', 'controle-te-groot', 'te-vaak', 'van-elders', 'geen-recht', 'niet-gevonden', 'bestand'] as const

type Props = { params: Promise<{ soort: string }>; searchParams: Promise<{ minuten?: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { soort } = await params
  const gekend = SOORTEN.find((kandidaat) => kandidaat === soort)
  if (!gekend) return {}
  return { title: (await getTranslations('fouten'))(`${gekend}.titel`) }
}

/** What a person reads when a request was refused before it reached a page, or when there is no such page. */
export default async function Page({ params, searchParams }: Props) {
  const { soort } = await params
  const gekend = SOORTEN.find((kandidaat) => kandidaat === soort)
  if (!gekend) notFound()
  const [t, taal, { minuten }] = await Promise.all([getTranslations('fouten'), getLocale(), searchParams])
  const waarden = { megabytes: maxMegabytes(), minuten: Number(minuten) || 5, telefoon: env().STAD_TELEFOON }
  const uren = Math.ceil(waarden.minuten / 60)
  return (
    <Pagina breedte="smal">
      <h1>{t(`${gekend}.titel`)}</h1>
      <Inleiding>{uren > 1 && gekend === 'te-vaak' ? t('te-vaak.uren', { uren }) : t(`${gekend}.uitleg`, waarden)}</Inleiding>
      {gekend === 'te-groot' || gekend === 'controle-te-groot' || gekend === 'te-vaak' ? (
        <p>{t(`${gekend}.verder`)}</p>
      ) : (
        <KnopLink href={pad(taal, '/')}>{t(`${gekend}.verder`)}</KnopLink>
      )}
    </Pagina>
  )
}
