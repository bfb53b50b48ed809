import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { Foutensamenvatting } from '@/components/formulier/foutensamenvatting'
import { TweeKolommen } from '@/components/ui/kaart'
import { Melding } from '@/components/ui/melding'
import { Inleiding, Pagina, Terug } from '@/components/ui/pagina'
import { stapVan } from '@/lib/aanvragen/verloop'
import { eisMedewerker } from '@/lib/auth/eis'
import { mag } from '@/lib/auth/rechten'
import { dienstnaam } from '@/lib/catalogus/find-dienst'
import { getFormulierVan } from '@/lib/catalogus/recordstand'
import { controleerTekst, leesTekst, MAX_TEKST } from '@/lib/gesprekken/regels'
import { ACTIES, VRAAGACTIES } from '@/lib/loket/acties'
import { controleer, MAX_MOTIVERING } from '@/lib/loket/lees-handeling'
import { controleerVraag } from '@/lib/loket/lees-vraag'
import { openAanvraag } from '@/lib/loket/open-aanvraag'
import { toonMoment } from '@/lib/tekst/datum'
import { pad } from '@/lib/tekst/talen'
import { Beslissing } from './beslissing'
import { gebeurteniswoorden } from './gebeurteniswoorden'
import { Geschiedenis } from './geschiedenis'
import { Gesprek } from './gesprek'
import { Inhoud } from './inhoud'
import { Instemmingen } from './instemmingen'
import { Opzij } from './opzij'
import { Vragen } from './vragen'
import { WatNu } from './wat-nu'

type Props = {
  params: Promise<{ referentie: string }>
  searchParams: Promise<{ gedaan?: string; fout?: string; gewijzigd?: string }>
}

const GEDAAN = ['nemen', 'stap', 'afronden', 'besloten'] as const

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  await eisMedewerker('aanvraag-lezen', 'aanvraag-lezen-met-afspraak')
  const [{ referentie }, { fout }] = await Promise.all([params, searchParams])
  const [t, fouten] = await Promise.all([getTranslations('loket.zaak'), getTranslations('fouten')])
  const titel = t('paginatitel', { referentie })
  return { title: ACTIES.some((actie) => actie === fout) ? fouten('titelVoorvoegsel', { titel }) : titel }
}

/** A case on one page: what to do now, why it is here, what was sent, what happened. */
export default async function Page({ params, searchParams }: Props) {
  const { medewerker } = await eisMedewerker('aanvraag-lezen', 'aanvraag-lezen-met-afspraak')
  const [{ referentie }, vraag, taal, t, tt, tg, fouttekst] = await Promise.all([
    params,
    searchParams,
    getLocale(),
    getTranslations('loket'),
    getTranslations('taken.loket'),
    getTranslations('gesprek'),
    getTranslations('fouten'),
  ])
  const geopend = await openAanvraag(medewerker, referentie)
  if (!geopend.ok) notFound()
  const dossier = geopend.waarde
  const formulier = await getFormulierVan(dossier.aanvraag)
  const fouten = foutenIn(vraag.fout)
  const verhaal = await gebeurteniswoorden(dossier, formulier)
  const laatste = verhaal.at(-1)
  const gedaan = GEDAAN.find((soort) => soort === vraag.gedaan)
  const gevraagd = VRAAGACTIES.find((soort) => soort === vraag.gedaan)
  const vanBezoek = !mag(medewerker.rol, 'werklijst-zien')
  return (
    <Pagina>
      <Terug href={pad(taal, vanBezoek ? '/loket/agenda' : '/loket')}>{t(vanBezoek ? 'zaak.naarBezoeken' : 'zaak.naarWerklijst')}</Terug>
      {fouten.length > 0 && <Foutensamenvatting titel={fouttekst('samenvatting')} fouten={fouten} />}
      {vraag.gedaan === 'bericht' && (
        <div role="status">
          <Melding toon="goed" titel={tg('loket.gedaan')} />
        </div>
      )}
      {(gedaan ?? gevraagd) && (
        <div role="status">
          <Melding toon="goed" titel={gevraagd ? tt(`gedaan.${gevraagd}`) : t(`gedaan.${gedaan ?? 'stap'}`)} />
        </div>
      )}
      {vraag.gewijzigd && gewijzigd()}
      <h1>{dienstnaam(dossier.aanvraag.dienst, taal)}</h1>
      <Inleiding>{t('zaak.verstuurd', { referentie, moment: toonMoment(taal, dossier.aanvraag.ingediendOp) })}</Inleiding>
      <TweeKolommen zijLabel={t('zaak.opzij')} zij={<Opzij dossier={dossier} />}>
        <WatNu dossier={dossier} formulier={formulier} rol={medewerker.rol} fouten={fouten} />
        <Vragen dossier={dossier} formulier={formulier} fouten={fouten} />
        <Gesprek dossier={dossier} fout={fouten.find(({ controle }) => controle === 'tekst')?.zin} />
        <Beslissing dossier={dossier} formulier={formulier} />
        <Instemmingen instemmingen={dossier.instemmingen} />
        <Inhoud dossier={dossier} formulier={formulier} />
        <Geschiedenis verhaal={verhaal} />
      </TweeKolommen>
    </Pagina>
  )

  function foutenIn(formuliernaam: string | undefined) {
    const actie = ACTIES.find((kandidaat) => kandidaat === formuliernaam)
    const klad = actie && dossier.kladden[actie]
    if (!actie || !klad || !dossier.acties.includes(actie)) return []
    const stap = stapVan(formulier, dossier.aanvraag)
    if (actie === 'bericht') {
      const fout = controleerTekst(leesTekst(klad.waarden.tekst ?? ''))
      return fout ? [{ controle: 'tekst', zin: tg(`fouten.${fout}`, { max: MAX_TEKST }) }] : []
    }
    if (actie === 'vragen') {
      return controleerVraag(klad.waarden).map(({ veld, code, waarden }) => ({
        controle: veld,
        zin: tt(`fouten.${code}`, { max: waarden?.max ?? 0 }),
      }))
    }
    return controleer(actie, klad.waarden, stap).map(({ veld, code }) => ({ controle: veld, zin: t(`fouten.${code}`, { max: MAX_MOTIVERING }) }))
  }

  function gewijzigd() {
    return (
      <div role="alert">
        <Melding toon="let-op" titel={t('gewijzigd.titel')}>
          <p>{t('gewijzigd.uitleg')}</p>
          {laatste && <p>{t('gewijzigd.laatste', { wat: laatste.wat, wie: laatste.wie })}</p>}
        </Melding>
      </div>
    )
  }
}
