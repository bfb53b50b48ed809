import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { Acties, Knop } from '@/components/ui/knop'
import { Inleiding, Pagina, Terug } from '@/components/ui/pagina'
import { kanIntrekken } from '@/lib/aanvragen/verloop'
import { pad } from '@/lib/tekst/talen'
import { laadGevolgde } from '../laad'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('mijn.intrekken'))('titel') }
}

/** Asks who follows a case by its link whether they are sure before it is withdrawn. */
export default async function Page({ params }: Props) {
  const { id } = await params
  const [t, taal, { aanvraag, formulier }] = await Promise.all([getTranslations('mijn.intrekken'), getLocale(), laadGevolgde(id)])
  const terug = pad(taal, `/volgen/zaak/${id}`)
  if (!kanIntrekken(aanvraag)) redirect(`${terug}?intrekken=te-laat`)
  return (
    <Pagina breedte="smal">
      <Terug href={terug}>{t('naarAanvraag')}</Terug>
      <h1>{t('titel')}</h1>
      <Inleiding>{t('wat', { dienst: formulier.record.name[taal], referentie: aanvraag.referentie })}</Inleiding>
      <p className="max-w-regel">{t('gevolg')}</p>
      <form method="post" action="/api/volgen/intrekken">
        <input type="hidden" name="toegang" value={id} />
        <input type="hidden" name="taal" value={taal} />
        <Acties>
          <Knop>{t('knop')}</Knop>
          <a href={terug} className="py-2">
            {t('terug')}
          </a>
        </Acties>
      </form>
    </Pagina>
  )
}
