import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { codeUitAdres } from '@/app/code-uit-adres'
import { Inleiding, Pagina, Terug } from '@/components/ui/pagina'
import { Samenvattingslijst } from '@/components/ui/samenvattingslijst'
import { findNamens } from '@/lib/aanvragen/list-namens'
import { stapVan } from '@/lib/aanvragen/verloop'
import { eisBurger } from '@/lib/auth/eis'
import { getFormulier } from '@/lib/catalogus/find-dienst'
import { toonDag, toonMoment } from '@/lib/tekst/datum'
import { pad } from '@/lib/tekst/talen'
import { Statusmerkje } from '../../../delen/statusmerkje'

type Props = { params: Promise<{ referentie: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: codeUitAdres((await params).referentie) }
}

/** How something stands that somebody sent for another: the step and its term. What was decided is the other's to read. */
export default async function Page({ params }: Props) {
  const { burger } = await eisBurger('substantial')
  const [{ referentie }, t, taal] = await Promise.all([params, getTranslations('mandaten.namens'), getLocale()])
  const { aanvraag, voor } = (await findNamens(burger.burgerId, codeUitAdres(referentie))) ?? notFound()
  const formulier = await getFormulier(aanvraag.dienst)
  const stap = stapVan(formulier, aanvraag)
  return (
    <Pagina breedte="smal">
      <Terug href={pad(taal, '/mijn/aanvragen')}>{t('terug')}</Terug>
      <h1>{formulier.record.name[taal]}</h1>
      <p className="mb-3 flex flex-wrap gap-1.5">
        <Statusmerkje aanvraag={aanvraag} />
      </p>
      <Inleiding>{t('inleiding', { naam: voor })}</Inleiding>
      <Samenvattingslijst
        regels={[
          { id: 'voor', term: t('voorWie'), waarde: voor },
          { id: 'nummer', term: t('nummer'), waarde: aanvraag.referentie },
          { id: 'verstuurd', term: t('verstuurd'), waarde: toonMoment(taal, aanvraag.ingediendOp) },
          ...(stap ? [{ id: 'stap', term: t('stap'), waarde: formulier.tekst[taal].verloop[stap.id]?.titel ?? '' }] : []),
          ...(aanvraag.stapTermijn ? [{ id: 'termijn', term: t('uiterlijk'), waarde: toonDag(taal, aanvraag.stapTermijn) }] : []),
        ]}
      />
    </Pagina>
  )
}
