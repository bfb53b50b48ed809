import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { METING_VELD, telGetoond } from '@/app/tel-formulier'
import { Formulier } from '@/components/formulier/formulier'
import { Stapkop } from '@/components/formulier/stapkop'
import { Melding } from '@/components/ui/melding'
import { Pagina, Terug } from '@/components/ui/pagina'
import { listBijlagen } from '@/lib/aanvragen/bijlagen'
import { OVERZICHT, vorigePlaats } from '@/lib/aanvragen/plaats'
import { veldVan } from '@/lib/catalogus/velden'
import { env } from '@/lib/platform/env'
import { pad } from '@/lib/tekst/talen'
import { BronStil } from '../bron-stil'
import { alleZinnen, foutenVan, teGrootZin } from '../foutzinnen'
import { Hulp } from '../hulp'
import { controlesOpPagina, maakVragen, veldwoorden } from '../maak-vragen'
import { formulierAdres, openPagina } from '../open-pagina'
import { stapregel, titelVan } from '../stapregel'
import { Weten } from '../weten'

type Props = {
  params: Promise<{ dienst: string; stap: string }>
  searchParams: Promise<{ vanuit?: string; bron?: string; rijen?: string; ingang?: string }>
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ dienst, stap }, { ingang }, taal, t, tf] = await Promise.all([
    params,
    searchParams,
    getLocale(),
    getTranslations('formulier'),
    getTranslations('fouten'),
  ])
  const { formulier, open } = await openPagina(dienst, stap, taal, ingang)
  const titel = `${open ? titelVan({ formulier }, stap, taal) : t('bron.titel')} - ${formulier.record.name[taal]}`
  const stand = open?.stand.stappen.find(({ id }) => id === stap)
  const isFout = open && stand && Object.keys(foutenVan(t, open, stand, taal)).length > 0
  return { title: isFout ? tf('titelVoorvoegsel', { titel }) : titel }
}

/** One step of any form: what is known, one group of questions, one button. */
export default async function Page({ params, searchParams }: Props) {
  const [{ dienst, stap }, vraag, taal] = await Promise.all([params, searchParams, getLocale()])
  const [t, tf, ta] = await Promise.all([getTranslations('formulier'), getTranslations('fouten'), getTranslations('algemeen')])
  const { formulier, open, zonderAanmelding } = await openPagina(dienst, stap, taal, vraag.ingang)
  if (!open) return <BronStil taal={taal} dienst={dienst} hier={formulierAdres(taal, dienst, stap)} />
  const { concept, stand } = open
  const hier = stand.stappen.find(({ id }) => id === stap)
  if (!hier) notFound()
  telGetoond(await headers(), open, stap)
  const vanuitOverzicht = vraag.vanuit === OVERZICHT
  const vraagtBestanden = hier.velden.some((naam) => veldVan(formulier, naam).soort === 'bestand')
  const bijlagen = vraagtBestanden ? await listBijlagen(concept) : []
  const janee = { ja: ta('ja'), nee: ta('nee') }
  const bronnen = {
    rijksregister: ta('bronnen.rijksregister'),
    bevolkingsregister: ta('bronnen.bevolkingsregister'),
    dabs: ta('bronnen.dabs'),
    aprofiel: ta('bronnen.aprofiel'),
  }
  const vragen = maakVragen(t, stap, hier.velden, { formulier, concept, taal, bijlagen, rijen: Number(vraag.rijen) || undefined, janee, bronnen })
  const titel = titelVan(open, stap, taal)
  const vorige = vanuitOverzicht ? OVERZICHT : vorigePlaats(stand, stap)
  const { STAD_NAAM, UPLOAD_MAX_BYTES } = env()
  return (
    <Pagina breedte="smal">
      <Terug href={vorige ? formulierAdres(taal, dienst, vorige) : pad(taal, `/diensten/${dienst}`)}>
        {t(vanuitOverzicht ? 'naarOverzicht' : vorige ? 'vorige' : 'naarDienst')}
      </Terug>
      {vraag.bron && (
        <Melding toon="let-op" titel={t('bron.titel')}>
          <p>{t('bron.stap')}</p>
        </Melding>
      )}
      <Formulier
        key={concept.bewaardOp.toISOString()}
        dienst={dienst}
        actie={`/api/aanvragen/${dienst}/${stap}`}
        verborgen={{ _taal: taal, _sleutel: concept.id, ...(vanuitOverzicht ? { _vanuit: OVERZICHT } : {}) }}
        vragen={vragen}
        controles={controlesOpPagina(vragen)}
        metingVeld={METING_VELD}
        fouten={foutenVan(t, open, hier, taal)}
        maxBytes={UPLOAD_MAX_BYTES}
        veldwoorden={veldwoorden(t, taal, Math.max(1, ...vragen.map(({ vorm }) => vorm.max ?? 0)))}
        woorden={{
          samenvatting: tf('samenvatting'),
          titelMetFout: `${tf('titelVoorvoegsel', { titel: `${titel} - ${formulier.record.name[taal]}` })} - Openloket, ${STAD_NAAM}`,
          verder: t('verder'),
          later: t('later'),
          zinnen: alleZinnen(t, formulier, taal),
          onbekend: t('fouten.invoer.onbekend'),
          teGroot: teGrootZin(t),
        }}
        kop={
          <Stapkop stap={stapregel(t, open, stap, taal)} titel={titel} uitleg={formulier.tekst[taal].stappen[stap]?.uitleg}>
            <Weten open={open} stap={stap} taal={taal} />
          </Stapkop>
        }
      />
      <Hulp wegAdres={formulierAdres(taal, dienst, 'weg')} los={zonderAanmelding} />
    </Pagina>
  )
}
