import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { codeUitAdres } from '@/app/code-uit-adres'
import { Foutensamenvatting } from '@/components/formulier/foutensamenvatting'
import { Invoer } from '@/components/formulier/velden/invoer'
import { Keuzelijst } from '@/components/formulier/velden/keuzelijst'
import { Keuzegroep } from '@/components/formulier/velden/keuzes'
import { Acties, Knop } from '@/components/ui/knop'
import { Inleiding, Pagina, Terug } from '@/components/ui/pagina'
import { findAanvraagKop } from '@/lib/aanvragen/find-aanvraag'
import { isAfgesloten } from '@/lib/aanvragen/status'
import { findAfspraak } from '@/lib/afspraken/afspraken'
import { MAX_PERSONEN } from '@/lib/afspraken/duur'
import { findEigenPostcode } from '@/lib/afspraken/eigen-postcode'
import { controleerKeuze, type Keuzewaarden, openWaarden } from '@/lib/afspraken/keuze'
import { isLopend } from '@/lib/afspraken/stand'
import { HULPTALEN, NODEN } from '@/lib/afspraken/wensen'
import { eisBurger } from '@/lib/auth/eis'
import { dienstnaam, findDienst, listDiensten } from '@/lib/catalogus/find-dienst'
import { pad } from '@/lib/tekst/talen'
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
  const bestaand = zaak && (await findAfspraak(zaak.id))
  if (bestaand && isLopend(bestaand.status)) redirect(pad(taal, `/mijn/afspraken/${bestaand.id}`))
  if (zaak && isAfgesloten(zaak.status)) redirect(pad(taal, '/mijn/afspraken?fout=zaak-gesloten'))
  const dienst = zaak?.dienst ?? findDienst(vraag.dienst ?? '')?.slug
  const fouten = ingevuld ? controleerKeuze(ingevuld).map(({ veld, code }) => ({ controle: veld, zin: t(`nieuw.fout.${code}`) })) : []
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
        {dienst ? (
          <input type="hidden" name="dienst" value={zaak ? '' : dienst} />
        ) : (
          <Keuzelijst naam="dienst" label={t('nieuw.waarvoor')} waarde={waarden.dienst} opties={diensten()} fout={foutBij('dienst')} />
        )}
        <Keuzelijst
          naam="personen"
          label={t('nieuw.personen')}
          waarde={waarden.personen}
          opties={Array.from({ length: MAX_PERSONEN }, (_, plaats) => ({ waarde: String(plaats + 1), label: String(plaats + 1) }))}
          fout={foutBij('personen')}
        />
        <p className="-mt-5 mb-7 text-[0.95rem] text-gedempt">{t('nieuw.personenHint')}</p>
        <Keuzegroep
          name="noden"
          type="checkbox"
          label={t('nieuw.noden')}
          hint={t('nieuw.nodenHint')}
          gekozen={waarden.noden}
          opties={NODEN.map((nood) => ({ waarde: nood, label: t(`nieuw.nood.${nood}`) }))}
        />
        <Keuzelijst
          naam="taalhulp"
          label={t('nieuw.taalhulp')}
          waarde={waarden.taalhulp}
          opties={[{ waarde: '', label: t('nieuw.geenTaal') }, ...HULPTALEN.map((hulp) => ({ waarde: hulp, label: t(`nieuw.taal.${hulp}`) }))]}
        />
        <Invoer name="anders" label={t('nieuw.anders')} hint={t('nieuw.andersHint')} fout={foutBij('anders')} defaultValue={waarden.anders} />
        <Invoer
          name="postcode"
          label={t('nieuw.postcode')}
          hint={t('nieuw.postcodeHint')}
          fout={foutBij('postcode')}
          defaultValue={waarden.postcode}
          breedte="kort"
          inputMode="numeric"
          autoComplete="postal-code"
        />
        <Acties>
          <Knop>{t('nieuw.verder')}</Knop>
        </Acties>
      </form>
    </Pagina>
  )

  function diensten() {
    const opAfspraak = listDiensten(taal).filter(({ channel }) => channel === 'appointment')
    return [{ waarde: '', label: t('nieuw.ietsAnders') }, ...opAfspraak.map(({ slug, name }) => ({ waarde: slug, label: name[taal] }))]
  }
}

async function beginVan({ aanvraag = '' }: { aanvraag?: string }, burger: Parameters<typeof findEigenPostcode>[0]): Promise<Keuzewaarden> {
  return { aanvraag, dienst: '', personen: '1', noden: [], taalhulp: '', anders: '', postcode: (await findEigenPostcode(burger)) ?? '' }
}
