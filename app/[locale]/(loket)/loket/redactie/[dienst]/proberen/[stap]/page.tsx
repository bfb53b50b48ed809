import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { antwoordgroepen } from '@/app/[locale]/(publiek)/diensten/[dienst]/aanvraag/antwoordgroepen'
import { Stapformulier } from '@/app/[locale]/(publiek)/diensten/[dienst]/aanvraag/stapformulier'
import { InHetKort } from '@/app/[locale]/(publiek)/diensten/[dienst]/in-het-kort'
import { elkEenmaal } from '@/app/elk-eenmaal'
import { Zaakformulier } from '@/components/loket/zaakformulier'
import { Melding } from '@/components/ui/melding'
import { Pagina, Terug } from '@/components/ui/pagina'
import { Samenvattingslijst } from '@/components/ui/samenvattingslijst'
import { OVERZICHT, UITWEG, vorigePlaats } from '@/lib/aanvragen/plaats'
import { openProef } from '@/lib/redactie/probeer'
import { recordOmTeTonen } from '@/lib/redactie/toon'
import { pad } from '@/lib/tekst/talen'
import { laadRedactie } from '../../laad-redactie'
import { Proefuitweg } from './proefuitweg'

type Vraag = { rijen?: string }
type Props = { params: Promise<{ dienst: string; stap: string }>; searchParams: Promise<Vraag> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('redactie'))('proberen.titel') }
}

/** A page of a form as its citizen will see it, for an editor who tries it. At the end nothing is sent. */
export default async function Page({ params, searchParams }: Props) {
  const [{ dienst, stap }, { rijen }] = await Promise.all([params, searchParams.then(elkEenmaal<Vraag>)])
  const { medewerker, taal, open: versie } = await laadRedactie(dienst)
  const record = await recordOmTeTonen(dienst)
  const open = record && (await openProef(medewerker.id, record, stap))
  if (!open) notFound()
  const hier = `/loket/redactie/${dienst}`
  if (open.plaats !== stap) redirect(pad(taal, `${hier}/proberen/${open.plaats}`))
  const [t, tf, td] = await Promise.all([getTranslations('redactie'), getTranslations('formulier'), getTranslations('diensten')])
  const vorige = vorigePlaats(open.stand, stap)
  const blad = open.stand.stappen.find(({ id }) => id === stap)
  const uitweg = stap === UITWEG ? open.stand.uitweg : undefined
  const uitwegtekst = uitweg && open.formulier.tekst[taal].uitwegen[uitweg.code]
  const groepen = stap === OVERZICHT ? await antwoordgroepen(open, taal) : []
  return (
    <Pagina breedte="smal">
      <Melding toon="let-op" titel={versie && versie.fouten.length === 0 ? t('voorbeeld.concept', { nummer: versie.nummer }) : t('voorbeeld.nu')}>
        <p>{t('proberen.uitleg')}</p>
        <p>
          <a href={pad(taal, hier)}>{t('proberen.stop')}</a>
        </p>
      </Melding>
      {vorige && <Terug href={pad(taal, `${hier}/proberen/${vorige}`)}>{tf('vorige')}</Terug>}
      {blad && (
        <Stapformulier
          open={open}
          hier={blad}
          taal={taal}
          actie={`/api/loket/redactie/${dienst}/proef/${stap}`}
          verborgen={{ _taal: taal }}
          rijen={Number(rijen) || undefined}
        />
      )}
      {uitweg && uitwegtekst && <Proefuitweg uitweg={uitweg} tekst={uitwegtekst} hier={hier} taal={taal} />}
      {stap === OVERZICHT && (
        <>
          <h1>{t('proberen.einde')}</h1>
          <p className="mb-6 max-w-regel">{t('proberen.eindeUitleg')}</p>
          {groepen.map(({ stap: van, titel, regels }) => (
            <Samenvattingslijst key={van} titel={titel} regels={regels} />
          ))}
          <h2 className="mt-8 mb-3">{td('kort')}</h2>
          <InHetKort record={record} taal={taal} />
        </>
      )}
      {!blad && (
        <Zaakformulier actie={`/api/loket/redactie/${dienst}/proef-opnieuw`} verborgen={{ taal }} knop={t('proberen.opnieuw')} soort="rand" />
      )}
    </Pagina>
  )
}
