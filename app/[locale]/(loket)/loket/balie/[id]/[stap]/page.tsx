import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { foutenVan } from '@/app/[locale]/(publiek)/diensten/[dienst]/aanvraag/foutzinnen'
import { Stapformulier } from '@/app/[locale]/(publiek)/diensten/[dienst]/aanvraag/stapformulier'
import { titelVan } from '@/app/[locale]/(publiek)/diensten/[dienst]/aanvraag/stapregel'
import { elkEenmaal } from '@/app/elk-eenmaal'
import { Pagina, Terug } from '@/components/ui/pagina'
import { OVERZICHT, vorigePlaats } from '@/lib/aanvragen/plaats'
import { pad } from '@/lib/tekst/talen'
import { balieAdres, laadBalie } from '../../laad-balie'
import { Burgerband } from '../burgerband'

type Vraag = { vanuit?: string; rijen?: string }
type Props = { params: Promise<{ id: string; stap: string }>; searchParams: Promise<Vraag> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ id, stap }, taal, t, tf] = await Promise.all([params, getLocale(), getTranslations('formulier'), getTranslations('fouten')])
  const open = await laadBalie(id, stap, taal)
  const hier = open.stand.stappen.find((een) => een.id === stap)
  const titel = `${titelVan(open, stap, taal)} - ${open.formulier.record.name[taal]}`
  return { title: hier && Object.keys(foutenVan(t, open, hier, taal)).length > 0 ? tf('titelVoorvoegsel', { titel }) : titel }
}

/** One step of a form that staff fill in together with its citizen. */
export default async function Page({ params, searchParams }: Props) {
  const [{ id, stap }, vraag, taal, t] = await Promise.all([params, searchParams.then(elkEenmaal<Vraag>), getLocale(), getTranslations('formulier')])
  const open = await laadBalie(id, stap, taal)
  const hier = open.stand.stappen.find((een) => een.id === stap)
  if (!hier) notFound()
  const vanuitOverzicht = vraag.vanuit === OVERZICHT
  const vorige = vanuitOverzicht ? OVERZICHT : vorigePlaats(open.stand, stap)
  return (
    <Pagina breedte="smal">
      <Burgerband overdracht={open.overdracht} />
      {vorige && <Terug href={balieAdres(taal, id, vorige)}>{t(vanuitOverzicht ? 'naarOverzicht' : 'vorige')}</Terug>}
      {!vorige && <Terug href={pad(taal, '/loket/balie')}>{(await getTranslations('balie.loket'))('titel')}</Terug>}
      <Stapformulier
        open={open}
        hier={hier}
        taal={taal}
        actie={`/api/loket/balie/${id}/${stap}`}
        verborgen={{ _taal: taal, ...(vanuitOverzicht ? { _vanuit: OVERZICHT } : {}) }}
        rijen={Number(vraag.rijen) || undefined}
      />
    </Pagina>
  )
}
