import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { elkEenmaal } from '@/app/elk-eenmaal'
import { Foutensamenvatting } from '@/components/formulier/foutensamenvatting'
import { Zaakformulier } from '@/components/loket/zaakformulier'
import { Pagina } from '@/components/ui/pagina'
import { findVersie } from '@/lib/redactie/versies'
import { Redactiekop } from '../kop'
import { laadRedactie } from '../laad-redactie'
import { Tekstvak } from '../tekstvak'
import { Verschil } from '../verschilregels'

type Vraag = { nummer?: string; fout?: string }
type Props = { params: Promise<{ dienst: string }>; searchParams: Promise<Vraag> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, { nummer }] = await Promise.all([getTranslations('redactie'), searchParams.then(elkEenmaal<Vraag>)])
  return { title: t('terugnaar.titel', { nummer: Number(nummer) || 0 }) }
}

/** Going back to an earlier version: what that changes, and why. */
export default async function Page({ params, searchParams }: Props) {
  const [{ dienst }, { nummer: gevraagd = '', fout }] = await Promise.all([params, searchParams.then(elkEenmaal<Vraag>)])
  const { taal, code, nu } = await laadRedactie(dienst)
  const nummer = /^\d{1,6}$/.test(gevraagd) ? Number(gevraagd) : -1
  const [t, versie] = await Promise.all([getTranslations('redactie'), findVersie(dienst, nummer)])
  if (nummer !== 0 && versie?.status !== 'gepubliceerd' && versie?.status !== 'vervangen') notFound()
  const zin = fout === 'reden' ? t('fouten.reden') : undefined
  const titel = t('terugnaar.titel', { nummer })
  return (
    <Pagina breedte="loket">
      {zin && <Foutensamenvatting titel={t('fouten.titel')} fouten={[{ controle: 'reden', zin }]} />}
      <Redactiekop dienst={dienst} naam={nu.name[taal]} hier="overzicht" titel={titel} />
      <p className="mb-6 max-w-regel">{t('terugnaar.uitleg')}</p>
      <Verschil oud={nu} nieuw={versie?.record ?? code} taal={taal} />
      <Zaakformulier actie={`/api/loket/redactie/${dienst}/terug`} verborgen={{ taal, nummer: String(nummer) }} knop={t('terugnaar.doe')}>
        <Tekstvak naam="reden" label={t('open.reden')} fout={zin} waarde="" />
      </Zaakformulier>
    </Pagina>
  )
}
