import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { elkEenmaal } from '@/app/elk-eenmaal'
import { poortAdres } from '@/app/poort'
import { Foutensamenvatting } from '@/components/formulier/foutensamenvatting'
import { Tekstvlak } from '@/components/formulier/velden/lange-tekst'
import { Zaakformulier } from '@/components/loket/zaakformulier'
import { Melding } from '@/components/ui/melding'
import { Inleiding, Pagina, Terug } from '@/components/ui/pagina'
import { eisMedewerker } from '@/lib/auth/eis'
import { MAX_WOORDEN } from '@/lib/loket/goedkeuring'
import { openGoedkeurklad } from '@/lib/loket/goedkeurklad'
import { openGoedkeuring } from '@/lib/loket/open-goedkeuring'
import { toonMoment } from '@/lib/tekst/datum'
import { pad } from '@/lib/tekst/talen'
import { Voorbereid } from './voorbereid'

type Vraag = { fout?: string; u?: string; gedaan?: string }
type Props = { params: Promise<{ id: string }>; searchParams: Promise<Vraag> }

const WOORDFOUTEN = ['woorden.leeg', 'woorden.lang'] as const
const FOUTEN = ['eigen', 'gewijzigd', 'voorbereider-weg', 'ongewijzigd', 'bron', 'niet-te-verbeteren'] as const
const GEDAAN = ['goedkeuren', 'terugsturen', 'terugnemen'] as const

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('vierogen'))('kijkNa') }
}

/** What a colleague prepared, as the citizen will read it: approve it, or send it back with words. */
export default async function Page({ params, searchParams }: Props) {
  const { medewerker } = await eisMedewerker('voorgelegd-zien')
  const [{ id }, vraag, t, fouttekst, taal] = await Promise.all([
    params,
    searchParams.then(elkEenmaal<Vraag>),
    getTranslations('vierogen'),
    getTranslations('fouten'),
    getLocale(),
  ])
  const geopend = await openGoedkeuring(medewerker, id)
  if (!geopend.ok && geopend.fout.code === 'beschermd') {
    redirect(poortAdres(taal, medewerker.id, geopend.fout.betrokkene, pad(taal, `/loket/goedkeuren/${id}`)))
  }
  if (!geopend.ok) notFound()
  const dossier = geopend.waarde
  const { voorbereiding, isEigen, isGewijzigd, isVoorbereiderWeg, voorbereider, nagekekenDoor } = dossier
  const { status, soort, voorbereidOp, geslotenOp, woorden } = voorbereiding
  const woordfout = WOORDFOUTEN.find((code) => code === vraag.fout)
  const woordzin = woordfout && t(`fouten.${woordfout}`, { max: MAX_WOORDEN })
  const fout = FOUTEN.find((code) => code === vraag.fout)
  const gedaan = GEDAAN.find((wat) => wat === vraag.gedaan)
  const actie = `/api/loket/goedkeuren/${id}`
  return (
    <Pagina breedte="smal">
      <Terug href={pad(taal, '/loket/goedkeuren')}>{t('naarLijst')}</Terug>
      {woordzin && <Foutensamenvatting titel={fouttekst('samenvatting')} fouten={[{ controle: 'woorden', zin: woordzin }]} />}
      {gedaan && (
        <div role="status">
          <Melding toon="goed" titel={t(`gedaan.${gedaan}.${soort}`)} />
        </div>
      )}
      {fout && (
        <div role="alert">
          <Melding toon="let-op" titel={t(`fouten.${fout}`)} />
        </div>
      )}
      <h1>{t(`nakijken.${soort}`)}</h1>
      <Inleiding>{t('voorbereidDoor', { wie: voorbereider ?? t('collega'), moment: toonMoment(taal, voorbereidOp) })}</Inleiding>
      <Voorbereid dossier={dossier} />
      {status === 'wacht' ? wachtend() : afgerond()}
    </Pagina>
  )

  function afgerond() {
    return (
      <Melding toon={status === 'goedgekeurd' ? 'goed' : 'info'} titel={t(`status.${status}`)}>
        {nagekekenDoor && <p>{t('geslotenDoor', { wie: nagekekenDoor, moment: toonMoment(taal, geslotenOp ?? voorbereidOp) })}</p>}
        {woorden && <p className="whitespace-pre-line">{woorden}</p>}
      </Melding>
    )
  }

  function wachtend() {
    if (isEigen) {
      return (
        <>
          <p>{t('eigenUitleg')}</p>
          <Zaakformulier actie={actie} verborgen={{ taal, wat: 'terugnemen' }} knop={t('neemTerug')} soort="rand" />
        </>
      )
    }
    const staatStil = isGewijzigd || isVoorbereiderWeg
    return (
      <>
        {staatStil && (
          <Melding toon="let-op" titel={t(isGewijzigd ? 'gewijzigd.titel' : 'weg.titel')}>
            {t(isGewijzigd ? 'gewijzigd.uitleg' : 'weg.uitleg')}
          </Melding>
        )}
        {!staatStil && (
          <section className="mb-8">
            <h2>{t('goedkeurenTitel')}</h2>
            <p>{t(`goedkeurenUitleg.${soort}`)}</p>
            <Zaakformulier actie={actie} verborgen={{ taal, wat: 'goedkeuren' }} knop={t('keurGoed')} />
          </section>
        )}
        <section>
          <h2>{t('terugsturenTitel')}</h2>
          <Zaakformulier actie={actie} verborgen={{ taal, wat: 'terugsturen' }} knop={t('stuurTerug')} soort="rand">
            <Tekstvlak name="woorden" label={t('woorden')} hint={t('woordenHint')} fout={woordzin} defaultValue={openGoedkeurklad(vraag.u) ?? ''} />
          </Zaakformulier>
        </section>
      </>
    )
  }
}
