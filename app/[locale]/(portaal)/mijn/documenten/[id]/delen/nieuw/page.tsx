import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { elkEenmaal } from '@/app/elk-eenmaal'
import { Foutensamenvatting } from '@/components/formulier/foutensamenvatting'
import { Inleiding, Pagina, Terug } from '@/components/ui/pagina'
import { eisSterkeBurger } from '@/lib/auth/eis'
import { MAX_DEELTEKST } from '@/lib/documenten/delen/deelregels'
import { openDeelformulier } from '@/lib/documenten/delen/deelsleutel'
import { findDeelbaar } from '@/lib/documenten/delen/find-deelbaar'
import { documenttekst } from '@/lib/documenten/find-documenttype'
import { pad } from '@/lib/tekst/talen'
import { Deelformulier } from './deelformulier'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ u?: string }> }

/** The questions, in the order of the page. */
const VELDEN = ['wat', 'ontvanger', 'doel', 'dagen', 'keren'] as const

const laad = cache(async (id: string, u: string | undefined) => {
  const { burgerId } = (await eisSterkeBurger()).burger
  const deelbaar = (await findDeelbaar(burgerId, id)) ?? notFound()
  return { deelbaar, verkeerd: openDeelformulier(burgerId, u) }
})

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [t, fouttekst, { id }, { u }] = await Promise.all([getTranslations('delen.nieuw'), getTranslations('fouten'), params, lees(searchParams)])
  const { verkeerd } = await laad(id, u)
  return { title: verkeerd ? fouttekst('titelVoorvoegsel', { titel: t('titel') }) : t('titel') }
}

/** Where a citizen makes a link: what it shows, for whom, what for, how long and how often. */
export default async function Page({ params, searchParams }: Props) {
  const [t, fouttekst, taal, { id }, { u }] = await Promise.all([
    getTranslations('delen.nieuw'),
    getTranslations('fouten'),
    getLocale(),
    params,
    lees(searchParams),
  ])
  const { deelbaar, verkeerd } = await laad(id, u)
  const lijst = pad(taal, `/mijn/documenten/${id}/delen`)
  if (!deelbaar.isGeldig) redirect(lijst)
  const zin = (veld: (typeof VELDEN)[number]) => {
    const fout = verkeerd?.fouten[veld]
    if (!fout) return undefined
    return veld === 'ontvanger' || veld === 'doel' ? t(`fouten.${veld}.${fout}`, { max: MAX_DEELTEKST }) : t(`fouten.${veld}.leeg`)
  }
  const fouten = VELDEN.flatMap((controle) => ({ controle, zin: zin(controle) ?? '' })).filter((fout) => fout.zin)
  const document = documenttekst(deelbaar.documenttype, taal).naam
  return (
    <Pagina breedte="smal">
      {fouten.length > 0 && <Foutensamenvatting titel={fouttekst('samenvatting')} fouten={fouten} />}
      <Terug href={lijst}>{(await getTranslations('algemeen'))('terug')}</Terug>
      <h1>{t('titel')}</h1>
      <Inleiding>{t('inleiding', { document })}</Inleiding>
      <Deelformulier documentId={id} minste={deelbaar.minste} invoer={verkeerd?.invoer} zin={zin} />
    </Pagina>
  )
}

async function lees(vraag: Props['searchParams']) {
  return elkEenmaal<{ u?: string }>(await vraag)
}
