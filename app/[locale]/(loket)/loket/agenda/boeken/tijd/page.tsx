import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { elkEenmaal } from '@/app/elk-eenmaal'
import { Inleiding, Pagina, Terug } from '@/components/ui/pagina'
import { zoekAanbod } from '@/lib/afspraken/aanbod'
import { bezoekVanDienst } from '@/lib/afspraken/bezoek-van-dienst'
import { openKeuze } from '@/lib/afspraken/keuze'
import { eisMedewerker } from '@/lib/auth/eis'
import { dienstnaam } from '@/lib/catalogus/find-dienst'
import { isDag } from '@/lib/platform/klok'
import { pad } from '@/lib/tekst/talen'
import { Aanbodkeuze, type Aanbodvraag } from '../../../../../(portaal)/mijn/afspraken/aanbodkeuze'
import { Agendameldingen } from '../../meldingen'
import { laadBoekdoel, type Voor, voorVan } from '../boekdoel'

type Vraag = Aanbodvraag & Voor & { k?: string; fout?: string }
type Props = { searchParams: Promise<Vraag> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('agenda.boeken'))('kies') }
}

/** The moments that are free for what a citizen comes for: the first anywhere, those near them, and any place by day. */
export default async function Page({ searchParams }: Props) {
  const { medewerker } = await eisMedewerker('agenda-zien')
  const [vraag, taal, t, ta] = await Promise.all([
    searchParams.then(elkEenmaal<Vraag>),
    getLocale(),
    getTranslations('agenda.boeken'),
    getTranslations('afspraken'),
  ])
  const voor = voorVan(vraag)
  const begin = `${pad(taal, '/loket/agenda/boeken')}?${new URLSearchParams(voor)}`
  const { zaak } = await laadBoekdoel(medewerker, vraag, taal, begin)
  const keuze = openKeuze(vraag.k)
  if (!keuze) redirect(`${begin}&fout=verlopen`)
  const dienst = zaak?.dienst ?? keuze.dienst
  const soort = await bezoekVanDienst(dienst, keuze.personen)
  const vanaf = vraag.vanaf && isDag(vraag.vanaf) ? vraag.vanaf : undefined
  const aanbod = await zoekAanbod(soort, { postcode: keuze.postcode, loket: vraag.loket, vanaf })
  const mee = { ...voor, k: vraag.k ?? '' }
  return (
    <Pagina breedte="smal">
      <Terug href={begin}>{t('wijzig')}</Terug>
      <Agendameldingen fout={vraag.fout} />
      <h1>{t('kies')}</h1>
      <Inleiding>
        {dienst && `${ta('nieuw.voor', { dienst: dienstnaam(dienst, taal) })}. `}
        {t('duur', { minuten: soort.duur })} {aanbod.voorbeeld && ta('tijd.voorbeelduren')}
      </Inleiding>
      <Aanbodkeuze
        aanbod={aanbod}
        vraag={vraag}
        adres={(naar) => `${pad(taal, '/loket/agenda/boeken/tijd')}?${new URLSearchParams({ ...naar, ...mee })}`}
        actie="/api/loket/agenda/boeken"
        verborgen={{ taal, ...mee, loket: vraag.loket ?? '', vanaf: vanaf ?? '' }}
        knop={t('knop')}
        fout={vraag.fout === 'leeg' ? ta('fout.leeg') : undefined}
      />
    </Pagina>
  )
}
