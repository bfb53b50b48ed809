import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { elkEenmaal } from '@/app/elk-eenmaal'
import { Pagina, Terug } from '@/components/ui/pagina'
import { zoekAanbod } from '@/lib/afspraken/aanbod'
import { findAfspraakMetId } from '@/lib/afspraken/agenda'
import { bezoekVanDienst } from '@/lib/afspraken/bezoek-van-dienst'
import { eisMedewerker } from '@/lib/auth/eis'
import { isDag } from '@/lib/platform/klok'
import { pad } from '@/lib/tekst/talen'
import { Aanbodkeuze, type Aanbodvraag } from '../../../../../../(portaal)/mijn/afspraken/aanbodkeuze'
import { Agendameldingen } from '../../../meldingen'

type Vraag = Aanbodvraag & { fout?: string }
type Props = { params: Promise<{ id: string }>; searchParams: Promise<Vraag> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await eisMedewerker('agenda-zien')
  const [t, afspraak] = await Promise.all([getTranslations('agenda.verzetten'), findAfspraakMetId((await params).id)])
  return { title: t('titel', { code: afspraak?.code ?? '' }) }
}

/** Another moment for a visit, for somebody who calls. */
export default async function Page({ params, searchParams }: Props) {
  await eisMedewerker('agenda-zien')
  const [{ id }, vraag, taal, t, ta] = await Promise.all([
    params,
    searchParams.then(elkEenmaal<Vraag>),
    getLocale(),
    getTranslations('agenda'),
    getTranslations('afspraken'),
  ])
  const afspraak = await findAfspraakMetId(id)
  if (afspraak?.status !== 'gepland') notFound()
  const soort = await bezoekVanDienst(afspraak.dienst, afspraak.personen)
  const vanaf = vraag.vanaf && isDag(vraag.vanaf) ? vraag.vanaf : undefined
  const aanbod = await zoekAanbod(soort, { loket: vraag.loket, vanaf })
  const hier = pad(taal, `/loket/agenda/bezoek/${id}`)
  return (
    <Pagina breedte="smal">
      <Terug href={hier}>{t('bezoek.titel', { code: afspraak.code })}</Terug>
      <Agendameldingen fout={vraag.fout} />
      <h1>{t('verzetten.titel', { code: afspraak.code })}</h1>
      <Aanbodkeuze
        aanbod={aanbod}
        vraag={vraag}
        adres={(naar) => `${hier}/verzetten?${new URLSearchParams(naar)}`}
        actie="/api/loket/agenda/verzetten"
        verborgen={{ taal, id, loket: vraag.loket ?? '', vanaf: vanaf ?? '' }}
        knop={t('verzetten.knop')}
        fout={vraag.fout === 'leeg' ? ta('fout.leeg') : undefined}
      />
    </Pagina>
  )
}
