import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { elkEenmaal } from '@/app/elk-eenmaal'
import { Inleiding, Pagina, Terug } from '@/components/ui/pagina'
import { zoekAanbod } from '@/lib/afspraken/aanbod'
import { bezoekVanDienst } from '@/lib/afspraken/bezoek-van-dienst'
import { eisMedewerker } from '@/lib/auth/eis'
import { findBoekbareZaak } from '@/lib/loket/agenda'
import { nieuwId } from '@/lib/platform/ids'
import { isDag } from '@/lib/platform/klok'
import { pad } from '@/lib/tekst/talen'
import { Aanbodkeuze, type Aanbodvraag } from '../../../../../(portaal)/mijn/afspraken/aanbodkeuze'
import { Meldingen } from '../../../../../(portaal)/mijn/afspraken/meldingen'

type Vraag = Aanbodvraag & { fout?: string }
type Props = { params: Promise<{ referentie: string }>; searchParams: Promise<Vraag> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('agenda.boeken'))('titel') }
}

/** A moment for the citizen of a case, who calls. */
export default async function Page({ params, searchParams }: Props) {
  const { medewerker } = await eisMedewerker('agenda-zien')
  const [{ referentie }, vraag, taal, t, ta] = await Promise.all([
    params,
    searchParams.then(elkEenmaal<Vraag>),
    getLocale(),
    getTranslations('agenda.boeken'),
    getTranslations('afspraken'),
  ])
  const kop = (await findBoekbareZaak(medewerker, referentie)) ?? notFound()
  const soort = await bezoekVanDienst(kop.dienst, 1)
  const vanaf = vraag.vanaf && isDag(vraag.vanaf) ? vraag.vanaf : undefined
  const aanbod = await zoekAanbod(soort, { loket: vraag.loket, vanaf })
  const hier = pad(taal, `/loket/agenda/boeken/${kop.referentie}`)
  return (
    <Pagina breedte="smal">
      <Terug href={pad(taal, `/loket/aanvragen/${kop.referentie}`)}>{t('terug')}</Terug>
      <Meldingen fout={vraag.fout} />
      <h1>{t('titel')}</h1>
      <Inleiding>{t('inleiding', { referentie: kop.referentie })}</Inleiding>
      <Aanbodkeuze
        aanbod={aanbod}
        vraag={vraag}
        adres={(naar) => `${hier}?${new URLSearchParams(naar)}`}
        actie="/api/loket/agenda/boeken"
        verborgen={{ taal, referentie: kop.referentie, sleutel: nieuwId(), loket: vraag.loket ?? '', vanaf: vanaf ?? '' }}
        knop={t('knop')}
        fout={vraag.fout === 'leeg' ? ta('fout.leeg') : undefined}
      />
    </Pagina>
  )
}
