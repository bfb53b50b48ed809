import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { elkEenmaal } from '@/app/elk-eenmaal'
import { Foutensamenvatting } from '@/components/formulier/foutensamenvatting'
import { Inleiding, Pagina, Terug } from '@/components/ui/pagina'
import { getAanvraagKop } from '@/lib/aanvragen/find-aanvraag'
import { zoekAanbod } from '@/lib/afspraken/aanbod'
import { type Afspraak, findEigenAfspraak } from '@/lib/afspraken/afspraken'
import { bezoekVanDienst } from '@/lib/afspraken/bezoek-van-dienst'
import { sluitKeuze } from '@/lib/afspraken/keuze'
import { getLoket } from '@/lib/afspraken/loketten'
import { findEigenWensen } from '@/lib/afspraken/wensen-van'
import { eisBurger } from '@/lib/auth/eis'
import { isDag, stadsNu } from '@/lib/platform/klok'
import { toonMoment } from '@/lib/tekst/datum'
import { pad } from '@/lib/tekst/talen'
import { Aanbodkeuze, type Aanbodvraag } from '../../aanbodkeuze'
import { Meldingen } from '../../meldingen'
import { Wachtlijstkaart } from '../../wachtlijstkaart'

type Vraag = Aanbodvraag & { fout?: string }
type Props = { params: Promise<{ id: string }>; searchParams: Promise<Vraag> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, tf, { fout }] = await Promise.all([getTranslations('afspraken.verzetten'), getTranslations('fouten'), searchParams])
  return { title: fout === 'leeg' ? tf('titelVoorvoegsel', { titel: t('titel') }) : t('titel') }
}

/** Another moment or place for a visit. */
export default async function Page({ params, searchParams }: Props) {
  const [{ burger }, { id }, vraag, taal, t, tf] = await Promise.all([
    eisBurger(),
    params,
    searchParams.then(elkEenmaal<Vraag>),
    getLocale(),
    getTranslations('afspraken'),
    getTranslations('fouten'),
  ])
  const leeg = vraag.fout === 'leeg' ? t('fout.leeg') : undefined
  const afspraak = (await findEigenAfspraak(burger.burgerId, id)) ?? notFound()
  const terug = pad(taal, `/mijn/afspraken/${id}`)
  if (afspraak.status !== 'gepland' || afspraak.van <= stadsNu()) redirect(`${terug}?fout=begonnen`)
  const soort = await bezoekVanDienst(afspraak.dienst, afspraak.personen)
  const vanaf = vraag.vanaf && isDag(vraag.vanaf) ? vraag.vanaf : undefined
  const aanbod = await zoekAanbod(soort, { loket: vraag.loket, vanaf })
  const k = await wachtkeuze(burger.burgerId, afspraak)
  const adres = (naar: Aanbodvraag) => {
    const zoek = new URLSearchParams(naar)
    return `${terug}/verzetten${zoek.size > 0 ? `?${zoek}` : ''}`
  }
  return (
    <Pagina breedte="smal">
      <Terug href={terug}>{t('een.titel')}</Terug>
      {leeg ? <Foutensamenvatting titel={tf('samenvatting')} fouten={[{ controle: 'plek', zin: leeg }]} /> : <Meldingen fout={vraag.fout} />}
      <h1>{t('verzetten.titel')}</h1>
      <Inleiding>{t('verzetten.nu', { moment: toonMoment(taal, afspraak.van), loket: getLoket(afspraak.loket).naam })}</Inleiding>
      <Aanbodkeuze
        aanbod={aanbod}
        vraag={vraag}
        adres={adres}
        actie={`/api/mijn/afspraken/${id}/verzetten`}
        verborgen={{ taal, loket: vraag.loket ?? '', vanaf: vanaf ?? '' }}
        knop={t('tijd.verzet')}
        fout={leeg}
      />
      {k && <Wachtlijstkaart k={k} loket={vraag.loket} lokets={soort.lokets} uitleg={t('wachtlijst.inPlaats')} />}
    </Pagina>
  )
}

/** What a visit of a case is for, to wait with: what is taken of the list comes in its place. A free visit is booked beside it. */
async function wachtkeuze(burgerId: string, { id, aanvraagId, personen }: Afspraak): Promise<string | undefined> {
  if (!aanvraagId) return undefined
  const [{ referentie }, { noden, taalhulp = '', anders = '' }] = await Promise.all([getAanvraagKop(aanvraagId), findEigenWensen(burgerId, id)])
  return sluitKeuze({ aanvraag: referentie, dienst: '', personen: String(personen), noden: [...noden], taalhulp, anders, postcode: '' })
}
