import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { elkEenmaal } from '@/app/elk-eenmaal'
import { Invoer } from '@/components/formulier/velden/invoer'
import { Keuzelijst } from '@/components/formulier/velden/keuzelijst'
import { Kaart } from '@/components/ui/kaart'
import { Knop } from '@/components/ui/knop'
import { Inleiding, Pagina, Terug } from '@/components/ui/pagina'
import { zoekAanbod } from '@/lib/afspraken/aanbod'
import { bezoekVanDienst } from '@/lib/afspraken/bezoek-van-dienst'
import { boekgrens } from '@/lib/afspraken/grens'
import { dienstVanKeuze, openKeuze } from '@/lib/afspraken/keuze'
import { eisBurger } from '@/lib/auth/eis'
import { dienstnaam } from '@/lib/catalogus/find-dienst'
import { isDag, vandaag } from '@/lib/platform/klok'
import { pad } from '@/lib/tekst/talen'
import { Aanbodkeuze, type Aanbodvraag } from '../../aanbodkeuze'
import { Meldingen } from '../../meldingen'

type Vraag = Aanbodvraag & { k?: string; fout?: string }
type Props = { searchParams: Promise<Vraag> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('afspraken.tijd'))('titel') }
}

/** The moments that are free for what somebody chose: the first anywhere, those near by, and any place by day. */
export default async function Page({ searchParams }: Props) {
  const [{ burger }, vraag, taal, t] = await Promise.all([
    eisBurger(),
    searchParams.then(elkEenmaal<Vraag>),
    getLocale(),
    getTranslations('afspraken'),
  ])
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
      <Meldingen fout={vraag.fout} />
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
        fout={vraag.fout === 'leeg' ? t('fout.leeg') : undefined}
      />
      <Kaart>
        <h2 className="text-[1.15rem]">{t('wachtlijst.vraag')}</h2>
        <p className="mb-4 max-w-regel">{t('wachtlijst.uitleg')}</p>
        <form method="post" action="/api/mijn/afspraken/wachtlijst" noValidate>
          <input type="hidden" name="taal" value={taal} />
          <input type="hidden" name="k" value={k} />
          <Keuzelijst
            naam="plaats"
            label={t('wachtlijst.plaats')}
            waarde={vraag.loket ?? ''}
            opties={[{ waarde: '', label: t('wachtlijst.eender') }, ...soort.lokets.map(({ code, naam }) => ({ waarde: code, label: naam }))]}
          />
          <Invoer name="totEnMet" type="date" breedte="datum" label={t('wachtlijst.totWanneer')} min={vandaag()} max={boekgrens().totEnMet} />
          <Knop soort="rand" className="max-sm:w-full">
            {t('wachtlijst.knop')}
          </Knop>
        </form>
      </Kaart>
    </Pagina>
  )
}
