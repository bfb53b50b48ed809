import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { Zaakformulier } from '@/components/loket/zaakformulier'
import { Inleiding, Pagina, Terug } from '@/components/ui/pagina'
import { Samenvattingslijst } from '@/components/ui/samenvattingslijst'
import { stapNa } from '@/lib/aanvragen/verloop'
import { eisMedewerker } from '@/lib/auth/eis'
import { getFormulierVan } from '@/lib/catalogus/recordstand'
import { findVoorbereidBesluit } from '@/lib/loket/find-voorbereid-besluit'
import { pad } from '@/lib/tekst/talen'

type Props = { params: Promise<{ referentie: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('loket.besluit'))('controleTitel') }
}

/** A decision as the citizen will read it, before it is taken: one press on the wrong button decides nothing. */
export default async function Page({ params }: Props) {
  const { medewerker } = await eisMedewerker('besluiten')
  const [{ referentie }, t, taal] = await Promise.all([params, getTranslations('loket'), getLocale()])
  const zaak = pad(taal, `/loket/aanvragen/${encodeURIComponent(referentie)}`)
  const besluit = await findVoorbereidBesluit(medewerker, referentie)
  if (besluit === 'niet-gevonden') notFound()
  if (besluit === 'niets-voorbereid') redirect(zaak)
  if (besluit === 'gewijzigd') redirect(`${zaak}?gewijzigd=ja`)
  const { aanvraag, uitkomst, motivering, kladId } = besluit
  const formulier = await getFormulierVan(aanvraag)
  const tekst = formulier.tekst[taal]
  const volgende = uitkomst === 'goedgekeurd' ? stapNa(formulier, aanvraag.stap ?? '') : undefined
  const stap = tekst.verloop[volgende?.id ?? '']?.werk
  return (
    <Pagina breedte="smal">
      <Terug href={zaak}>{t('besluit.verander')}</Terug>
      <h1>{t('besluit.controleTitel')}</h1>
      <Inleiding>{t('besluit.controleInleiding', { referentie })}</Inleiding>
      <Samenvattingslijst
        regels={[
          { id: 'uitkomst', term: t('besluit.uitkomst'), waarde: <strong>{t(`besluit.${uitkomst}`)}</strong> },
          { id: 'motivering', term: t('besluit.motivering'), waarde: motivering },
          { id: 'beroep', term: t('besluit.beroep'), waarde: tekst.beroep.join('\n\n') },
          { id: 'daarna', term: t('besluit.daarna'), waarde: stap ? t('besluit.daarnaVolgt', { stap }) : t('besluit.daarnaKlaar') },
        ]}
      />
      <p className="mb-4 font-bold">{t('besluit.definitief')}</p>
      <Zaakformulier actie={`/api/loket/${encodeURIComponent(referentie)}/bevestigen`} verborgen={{ taal, klad: kladId }} knop={t('besluit.neem')} />
    </Pagina>
  )
}
