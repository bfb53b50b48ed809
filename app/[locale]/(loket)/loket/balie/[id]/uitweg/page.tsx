import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { KnopLink } from '@/components/ui/knop'
import { Pagina, Terug } from '@/components/ui/pagina'
import { OVERZICHT, UITWEG, vorigePlaats } from '@/lib/aanvragen/plaats'
import { balieAdres, laadBalie } from '../../laad-balie'
import { Burgerband } from '../burgerband'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const taal = await getLocale()
  const { formulier, stand } = await laadBalie((await params).id, UITWEG, taal)
  return { title: formulier.tekst[taal].uitwegen[stand.uitweg?.code ?? '']?.titel ?? formulier.record.name[taal] }
}

/** Why a form cannot be finished, as staff read it out; and where a visit is the way, to send it: its citizen books. */
export default async function Page({ params }: Props) {
  const [{ id }, taal, t] = await Promise.all([params, getLocale(), getTranslations('formulier')])
  const { formulier, stand, overdracht } = await laadBalie(id, UITWEG, taal)
  const { uitweg } = stand
  const tekst = uitweg && formulier.tekst[taal].uitwegen[uitweg.code]
  if (!tekst) notFound()
  const vorige = vorigePlaats(stand, UITWEG)
  return (
    <Pagina breedte="smal">
      <Burgerband overdracht={overdracht} />
      {vorige && <Terug href={balieAdres(taal, id, vorige)}>{t('uitweg.ander')}</Terug>}
      <h1>{tekst.titel}</h1>
      <div className="proza max-w-regel">
        {[...tekst.uitleg, ...tekst.meebrengen].map((alinea) => (
          <p key={alinea}>{alinea}</p>
        ))}
      </div>
      {uitweg.soort === 'afspraak' && <KnopLink href={balieAdres(taal, id, OVERZICHT)}>{t('uitweg.afspraak')}</KnopLink>}
    </Pagina>
  )
}
