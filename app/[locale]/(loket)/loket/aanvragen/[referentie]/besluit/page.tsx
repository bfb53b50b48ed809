import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { poortAdres } from '@/app/poort'
import { Zaakformulier } from '@/components/loket/zaakformulier'
import { Inleiding, Pagina, Terug } from '@/components/ui/pagina'
import { Samenvattingslijst } from '@/components/ui/samenvattingslijst'
import { stapNa } from '@/lib/aanvragen/verloop'
import { eisMedewerker } from '@/lib/auth/eis'
import { getFormulierVan } from '@/lib/catalogus/recordstand'
import { findVoorbereidBesluit } from '@/lib/loket/find-voorbereid-besluit'
import { env } from '@/lib/platform/env'
import { pad } from '@/lib/tekst/talen'

type Props = { params: Promise<{ referentie: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('loket.besluit'))('controleTitel') }
}

/** A decision as the citizen will read it, before it is taken: one press on the wrong button decides nothing. */
export default async function Page({ params }: Props) {
  const { medewerker } = await eisMedewerker('besluiten')
  const [{ referentie }, t, vt, taal] = await Promise.all([params, getTranslations('loket'), getTranslations('vierogen'), getLocale()])
  const zaak = pad(taal, `/loket/aanvragen/${encodeURIComponent(referentie)}`)
  const besluit = await findVoorbereidBesluit(medewerker, referentie)
  if (besluit === 'niet-gevonden') notFound()
  if (besluit === 'niets-voorbereid') redirect(zaak)
  if (besluit === 'gewijzigd') redirect(`${zaak}?gewijzigd=ja`)
  if ('betrokkene' in besluit) redirect(poortAdres(taal, medewerker.id, besluit.betrokkene, `${zaak}/besluit`))
  const { aanvraag, uitkomst, motivering, uitleg, kladId } = besluit
  const formulier = await getFormulierVan(aanvraag)
  const tekst = formulier.tekst[taal]
  const volgende = uitkomst === 'goedgekeurd' ? stapNa(formulier, aanvraag.stap ?? '') : undefined
  const voorgelegd = formulier.vierOgen.includes(uitkomst)
  const stap = tekst.verloop[volgende?.id ?? '']?.werk
  return (
    <Pagina breedte="smal">
      <Terug href={zaak}>{t('besluit.verander')}</Terug>
      <h1>{t('besluit.controleTitel')}</h1>
      <Inleiding>{t('besluit.controleInleiding', { referentie })}</Inleiding>
      <Samenvattingslijst
        regels={[
          { id: 'uitkomst', term: t('besluit.uitkomst'), waarde: <strong>{t(`besluit.${uitkomst}`)}</strong> },
          { id: 'motivering', term: t('besluit.motivering'), waarde: <span lang="nl">{motivering}</span> },
          // Dutch is what counts, also for who reads these pages in English.
          { id: 'beroep', term: t('besluit.beroep'), waarde: <span lang="nl">{formulier.tekst.nl.beroep.join('\n\n')}</span> },
          ...(aanvraag.taal === 'en'
            ? [
                {
                  id: 'uitleg',
                  term: t('besluit.uitleg'),
                  waarde: <span lang="en">{[uitleg, ...formulier.tekst.en.beroep].filter(Boolean).join('\n\n')}</span>,
                },
              ]
            : []),
          ...(aanvraag.eigenaar.burgerId === undefined ? [] : [{ id: 'document', term: t('besluit.document'), waarde: t('besluit.documentUitleg') }]),
          { id: 'daarna', term: t('besluit.daarna'), waarde: stap ? t('besluit.daarnaVolgt', { stap }) : t('besluit.daarnaKlaar') },
        ]}
      />
      <p className="mb-4 font-bold">{voorgelegd ? vt('eerstCollega') : t('besluit.definitief', { minuten: env().ONGEDAAN_MINUTEN })}</p>
      <Zaakformulier
        actie={`/api/loket/${encodeURIComponent(referentie)}/bevestigen`}
        verborgen={{ taal, klad: kladId }}
        knop={voorgelegd ? vt('legVoor') : t('besluit.neem')}
      />
    </Pagina>
  )
}
