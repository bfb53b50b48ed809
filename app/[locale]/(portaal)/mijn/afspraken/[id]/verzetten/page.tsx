import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { elkEenmaal } from '@/app/elk-eenmaal'
import { Inleiding, Pagina, Terug } from '@/components/ui/pagina'
import { zoekAanbod } from '@/lib/afspraken/aanbod'
import { findEigenAfspraak } from '@/lib/afspraken/afspraken'
import { bezoekVanDienst } from '@/lib/afspraken/bezoek-van-dienst'
import { getLoket } from '@/lib/afspraken/loketten'
import { eisBurger } from '@/lib/auth/eis'
import { isDag, stadsNu } from '@/lib/platform/klok'
import { toonMoment } from '@/lib/tekst/datum'
import { pad } from '@/lib/tekst/talen'
import { Aanbodkeuze, type Aanbodvraag } from '../../aanbodkeuze'
import { Meldingen } from '../../meldingen'

type Vraag = Aanbodvraag & { fout?: string }
type Props = { params: Promise<{ id: string }>; searchParams: Promise<Vraag> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('afspraken.verzetten'))('titel') }
}

/** Another moment or place for a visit. */
export default async function Page({ params, searchParams }: Props) {
  const [{ burger }, { id }, vraag, taal, t] = await Promise.all([
    eisBurger(),
    params,
    searchParams.then(elkEenmaal<Vraag>),
    getLocale(),
    getTranslations('afspraken'),
  ])
  const afspraak = (await findEigenAfspraak(burger.burgerId, id)) ?? notFound()
  const terug = pad(taal, `/mijn/afspraken/${id}`)
  if (afspraak.status !== 'gepland' || afspraak.van <= stadsNu()) redirect(`${terug}?fout=begonnen`)
  const soort = await bezoekVanDienst(afspraak.dienst, afspraak.personen)
  const vanaf = vraag.vanaf && isDag(vraag.vanaf) ? vraag.vanaf : undefined
  const aanbod = await zoekAanbod(soort, { loket: vraag.loket, vanaf })
  const adres = (naar: Aanbodvraag) => {
    const zoek = new URLSearchParams(naar)
    return `${terug}/verzetten${zoek.size > 0 ? `?${zoek}` : ''}`
  }
  return (
    <Pagina breedte="smal">
      <Terug href={terug}>{t('een.titel')}</Terug>
      <Meldingen fout={vraag.fout} />
      <h1>{t('verzetten.titel')}</h1>
      <Inleiding>{t('verzetten.nu', { moment: toonMoment(taal, afspraak.van), loket: getLoket(afspraak.loket).naam })}</Inleiding>
      <Aanbodkeuze
        aanbod={aanbod}
        vraag={vraag}
        adres={adres}
        actie={`/api/mijn/afspraken/${id}/verzetten`}
        verborgen={{ taal, loket: vraag.loket ?? '', vanaf: vanaf ?? '' }}
        knop={t('tijd.verzet')}
        fout={vraag.fout === 'leeg' ? t('fout.leeg') : undefined}
      />
    </Pagina>
  )
}
