import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { telGetoond } from '@/app/tel-formulier'
import { Melding } from '@/components/ui/melding'
import { Pagina, Terug } from '@/components/ui/pagina'
import { OVERZICHT, vorigePlaats } from '@/lib/aanvragen/plaats'
import { pad } from '@/lib/tekst/talen'
import { foutenVan } from '../foutzinnen'
import { Hulp } from '../hulp'
import { NietOpen, titelVanGesloten } from '../niet-open'
import { formulierAdres, openPagina } from '../open-pagina'
import { Stapformulier } from '../stapformulier'
import { titelVan } from '../stapregel'

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
  const pagina = await openPagina(dienst, stap, taal, ingang)
  const { formulier, open } = pagina
  const titel = `${open ? titelVan({ formulier }, stap, taal) : t(titelVanGesloten(pagina))} - ${formulier.record.name[taal]}`
  const stand = open?.stand.stappen.find(({ id }) => id === stap)
  const isFout = open && stand && Object.keys(foutenVan(t, open, stand, taal)).length > 0
  return { title: isFout ? tf('titelVoorvoegsel', { titel }) : titel }
}

/** One step of any form: what is known, one group of questions, one button. */
export default async function Page({ params, searchParams }: Props) {
  const [{ dienst, stap }, vraag, taal] = await Promise.all([params, searchParams, getLocale()])
  const [t, pagina] = await Promise.all([getTranslations('formulier'), openPagina(dienst, stap, taal, vraag.ingang)])
  const { open, zonderAanmelding } = pagina
  if (!open) return <NietOpen pagina={pagina} plaats={stap} taal={taal} />
  const { concept, stand } = open
  const hier = stand.stappen.find(({ id }) => id === stap)
  if (!hier) notFound()
  telGetoond(await headers(), open, stap)
  const vanuitOverzicht = vraag.vanuit === OVERZICHT
  const vorige = vanuitOverzicht ? OVERZICHT : vorigePlaats(stand, stap)
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
      <Stapformulier
        open={open}
        hier={hier}
        taal={taal}
        actie={`/api/aanvragen/${dienst}/${stap}`}
        verborgen={{ _taal: taal, _sleutel: concept.id, ...(vanuitOverzicht ? { _vanuit: OVERZICHT } : {}) }}
        rijen={Number(vraag.rijen) || undefined}
        zelf
      />
      <Hulp
        wegAdres={formulierAdres(taal, dienst, 'weg')}
        los={zonderAanmelding}
        namens={open.concept.eigenaar.door !== undefined}
        waar={{ dienst, stap }}
      />
    </Pagina>
  )
}
