import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { eisAanvrager } from '@/app/aanvrager-van-formulier'
import { Acties, Knop, KnopLink } from '@/components/ui/knop'
import { Inleiding, Pagina } from '@/components/ui/pagina'
import { findConcept } from '@/lib/aanvragen/concept'
import { teZwakVoor } from '@/lib/aanvragen/zicht'
import { findFormulier, findIngang } from '@/lib/catalogus/find-dienst'
import { pad } from '@/lib/tekst/talen'
import { formulierAdres } from '../open-pagina'
import { TeZwak } from '../te-zwak'

type Props = { params: Promise<{ dienst: string }>; searchParams: Promise<{ ingang?: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('formulier'))('weggooien.titel') }
}

/** Asks once more before what was filled in is thrown away, to begin anew by a way in or for good. */
export default async function Page({ params, searchParams }: Props) {
  const [{ dienst }, vraag, taal, t] = await Promise.all([params, searchParams, getLocale(), getTranslations('formulier')])
  const formulier = await findFormulier(dienst)
  if (!formulier) notFound()
  const aanvrager = await eisAanvrager(formulier)
  const concept = await findConcept(aanvrager, dienst)
  if (!concept) {
    return (
      <Pagina breedte="smal">
        <h1>{t('weggooien.niets')}</h1>
        <KnopLink href={pad(taal, `/diensten/${dienst}`)}>{t('naarDienst')}</KnopLink>
      </Pagina>
    )
  }
  const niveau = teZwakVoor(aanvrager.niveau, concept, formulier)
  if (niveau) return <TeZwak taal={taal} dienst={dienst} hier={formulierAdres(taal, dienst, 'weg')} niveau={niveau} tot={concept.tot} />
  const ingang = vraag.ingang === undefined ? undefined : findIngang(vraag.ingang)
  const anders = ingang?.dienst === dienst ? ingang : undefined
  return (
    <Pagina breedte="smal">
      <h1>{t('weggooien.titel')}</h1>
      <Inleiding>{t('weggooien.uitleg', { dienst: formulier.record.name[taal] })}</Inleiding>
      <form method="post" action={`/api/aanvragen/${dienst}/weg`}>
        <input type="hidden" name="_taal" value={taal} />
        <input type="hidden" name="_sleutel" value={concept.id} />
        {anders && <input type="hidden" name="_ingang" value={anders.slug} />}
        <Acties>
          <Knop>{anders ? t('weggooien.jaEnBegin', { naam: anders.name[taal] }) : t('weggooien.ja')}</Knop>
          <a href={formulierAdres(taal, dienst, concept.formulierStap ?? formulier.stappen[0]?.id ?? '')} className="py-2">
            {t('weggooien.nee')}
          </a>
        </Acties>
      </form>
    </Pagina>
  )
}
