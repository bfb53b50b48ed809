import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { codeUitAdres } from '@/app/code-uit-adres'
import { Foutensamenvatting } from '@/components/formulier/foutensamenvatting'
import { Acties, Knop } from '@/components/ui/knop'
import { Inleiding, Pagina, Terug } from '@/components/ui/pagina'
import { findAanvraagKop } from '@/lib/aanvragen/find-aanvraag'
import { findBoekbeletsel } from '@/lib/afspraken/boekbeletsel'
import { findEigenPostcode } from '@/lib/afspraken/eigen-postcode'
import { controleerKeuze, type Keuzewaarden, openWaarden } from '@/lib/afspraken/keuze'
import type { NODEN } from '@/lib/afspraken/wensen'
import { eisBurger } from '@/lib/auth/eis'
import { dienstnaam, findDienst } from '@/lib/catalogus/find-dienst'
import { pad } from '@/lib/tekst/talen'
import { Keuzevelden } from '../keuzevelden'
import { Meldingen } from '../meldingen'

type Props = { searchParams: Promise<{ aanvraag?: string; dienst?: string; u?: string; fout?: string }> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, tf, { u }] = await Promise.all([getTranslations('afspraken.nieuw'), getTranslations('fouten'), searchParams])
  return { title: openWaarden(u) ? tf('titelVoorvoegsel', { titel: t('titel') }) : t('titel') }
}

/** What somebody comes for and needs, before a moment is chosen: for a case, for a dienst, or freely. */
export default async function Page({ searchParams }: Props) {
  const [{ burger }, vraag, taal, t, tf] = await Promise.all([
    eisBurger(),
    searchParams,
    getLocale(),
    getTranslations('afspraken'),
    getTranslations('fouten'),
  ])
  const ingevuld = openWaarden(vraag.u)
  const waarden = ingevuld ?? (await beginVan(vraag, burger))
  const zaak = waarden.aanvraag ? await findAanvraagKop(codeUitAdres(waarden.aanvraag), { burgerId: burger.burgerId }) : undefined
  if (waarden.aanvraag && !zaak) notFound()
  const beletsel = zaak && (await findBoekbeletsel(zaak))
  if (beletsel) redirect(pad(taal, beletsel.code === 'heeft-al' ? `/mijn/afspraken/${beletsel.id}` : '/mijn/afspraken?fout=zaak-gesloten'))
  const dienst = zaak?.dienst ?? findDienst(vraag.dienst ?? '')?.slug
  const fouten = ingevuld ? controleerKeuze(ingevuld).map(({ veld, code }) => ({ controle: veld, zin: t(`nieuw.fout.${code}`) })) : []
  const woorden = {
    waarvoor: t('nieuw.waarvoor'),
    personen: t('nieuw.personen'),
    personenHint: t('nieuw.personenHint'),
    noden: t('nieuw.noden'),
    nodenHint: t('nieuw.nodenHint'),
    nood: (nood: (typeof NODEN)[number]) => t(`nieuw.nood.${nood}`),
    taalhulp: t('nieuw.taalhulp'),
    anders: t('nieuw.anders'),
    postcode: t('nieuw.postcode'),
    postcodeHint: t('nieuw.postcodeHint'),
  }
  const foutBij = (controle: string) => fouten.find((een) => een.controle === controle)?.zin
  return (
    <Pagina breedte="smal">
      <Terug href={pad(taal, zaak ? `/mijn/aanvragen/${zaak.referentie}` : '/mijn/afspraken')}>{t(zaak ? 'een.aanvraag' : 'een.terug')}</Terug>
      {fouten.length > 0 && <Foutensamenvatting titel={tf('samenvatting')} fouten={fouten} />}
      <Meldingen fout={vraag.fout} />
      <h1>{t('nieuw.titel')}</h1>
      <Inleiding>{t('nieuw.uitleg')}</Inleiding>
      {dienst && <p className="mb-6 font-bold">{t('nieuw.voor', { dienst: dienstnaam(dienst, taal) })}</p>}
      <form method="post" action="/api/mijn/afspraken/keuze" noValidate>
        <input type="hidden" name="taal" value={taal} />
        <input type="hidden" name="aanvraag" value={zaak?.referentie ?? ''} />
        {dienst && <input type="hidden" name="dienst" value={zaak ? '' : dienst} />}
        <Keuzevelden woorden={woorden} waarden={waarden} foutBij={foutBij} metDienst={!dienst} />
        <Acties>
          <Knop>{t('nieuw.verder')}</Knop>
        </Acties>
      </form>
    </Pagina>
  )
}

async function beginVan({ aanvraag = '' }: { aanvraag?: string }, burger: Parameters<typeof findEigenPostcode>[0]): Promise<Keuzewaarden> {
  return { aanvraag, dienst: '', personen: '1', noden: [], taalhulp: '', anders: '', postcode: (await findEigenPostcode(burger)) ?? '' }
}
