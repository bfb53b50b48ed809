import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { elkEenmaal } from '@/app/elk-eenmaal'
import { Foutensamenvatting } from '@/components/formulier/foutensamenvatting'
import { Inleiding, Pagina, Terug } from '@/components/ui/pagina'
import { zoekAanbod } from '@/lib/afspraken/aanbod'
import { bezoekVanDienst } from '@/lib/afspraken/bezoek-van-dienst'
import { dienstVanKeuze, openKeuze } from '@/lib/afspraken/keuze'
import { eisBurger } from '@/lib/auth/eis'
import { dienstnaam } from '@/lib/catalogus/find-dienst'
import { isDag } from '@/lib/platform/klok'
import { pad } from '@/lib/tekst/talen'
import { Aanbodkeuze, type Aanbodvraag } from '../../aanbodkeuze'
import { Meldingen } from '../../meldingen'
import { Wachtlijstkaart } from '../../wachtlijstkaart'

type Vraag = Aanbodvraag & { k?: string; fout?: string }
type Props = { searchParams: Promise<Vraag> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, tf, { fout }] = await Promise.all([getTranslations('afspraken.tijd'), getTranslations('fouten'), searchParams])
  return { title: fout === 'leeg' ? tf('titelVoorvoegsel', { titel: t('titel') }) : t('titel') }
}

/** The moments that are free for what somebody chose: the first anywhere, those near by, and any place by day. */
export default async function Page({ searchParams }: Props) {
  const [{ burger }, vraag, taal, t, tf] = await Promise.all([
    eisBurger(),
    searchParams.then(elkEenmaal<Vraag>),
    getLocale(),
    getTranslations('afspraken'),
    getTranslations('fouten'),
  ])
  const leeg = vraag.fout === 'leeg' ? t('fout.leeg') : undefined
  const keuze = openKeuze(vraag.k)
  const voor = keuze && (await dienstVanKeuze(burger.burgerId, keuze))
  if (!keuze || !voor) redirect(pad(taal, '/mijn/afspraken/nieuw?fout=verlopen'))
  const soort = await bezoekVanDienst(voor.dienst, keuze.personen)
  const vanaf = vraag.vanaf && isDag(vraag.vanaf) ? vraag.vanaf : undefined
  const aanbod = await zoekAanbod(soort, { postcode: keuze.postcode, loket: vraag.loket, vanaf })
  const k = vraag.k ?? ''
  const adres = (naar: Aanbodvraag) => `${pad(taal, '/mijn/afspraken/nieuw/tijd')}?${new URLSearchParams({ ...naar, k })}`
  const begin = keuze.referentie ? `?aanvraag=${keuze.referentie}` : keuze.dienst ? `?dienst=${keuze.dienst}` : ''
  return (
    <Pagina breedte="smal">
      <Terug href={pad(taal, `/mijn/afspraken/nieuw${begin}`)}>{t('tijd.anderePersonen')}</Terug>
      {leeg ? <Foutensamenvatting titel={tf('samenvatting')} fouten={[{ controle: 'plek', zin: leeg }]} /> : <Meldingen fout={vraag.fout} />}
      <h1>{t('tijd.titel')}</h1>
      <Inleiding>
        {voor.dienst && `${t('nieuw.voor', { dienst: dienstnaam(voor.dienst, taal) })}. `}
        {t('tijd.duur', { minuten: soort.duur })} {aanbod.voorbeeld && t('tijd.voorbeelduren')}
      </Inleiding>
      <Aanbodkeuze
        aanbod={aanbod}
        vraag={vraag}
        adres={adres}
        actie="/api/mijn/afspraken"
        verborgen={{ taal, k, loket: vraag.loket ?? '', vanaf: vanaf ?? '' }}
        knop={t('tijd.boek')}
        fout={leeg}
      />
      <Wachtlijstkaart k={k} loket={vraag.loket} lokets={soort.lokets} />
    </Pagina>
  )
}
