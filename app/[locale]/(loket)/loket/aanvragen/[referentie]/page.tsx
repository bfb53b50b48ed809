import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { DoorWie } from '@/app/[locale]/door-wie'
import { poortAdres } from '@/app/poort'
import { Foutensamenvatting } from '@/components/formulier/foutensamenvatting'
import { Aanwezigen } from '@/components/loket/aanwezigen'
import { TweeKolommen } from '@/components/ui/kaart'
import { Melding } from '@/components/ui/melding'
import { Inleiding, Pagina, Terug } from '@/components/ui/pagina'
import { stapVan } from '@/lib/aanvragen/verloop'
import { eisMedewerker } from '@/lib/auth/eis'
import { mag } from '@/lib/auth/rechten'
import { dienstnaam } from '@/lib/catalogus/find-dienst'
import { getFormulierVan } from '@/lib/catalogus/recordstand'
import { controleerTekst, leesTekst, MAX_TEKST } from '@/lib/gesprekken/regels'
import { ACTIES, NOTITIEACTIES, VRAAGACTIES } from '@/lib/loket/acties'
import { controleer, MAX_MOTIVERING } from '@/lib/loket/lees-handeling'
import { controleerVraag } from '@/lib/loket/lees-vraag'
import { openAanvraag } from '@/lib/loket/open-aanvraag'
import { controleerNotitie, leesNotitie, MAX_NOTITIE } from '@/lib/notities/regels'
import { toonMoment, toonTijd } from '@/lib/tekst/datum'
import { pad } from '@/lib/tekst/talen'
import { Volgende } from '../../werk/volgende'
import { Volgendetoets } from '../../werk/volgendetoets'
import { Bedenktijd } from './bedenktijd'
import { Beslissing } from './beslissing'
import { Bezoeken } from './bezoeken'
import { Documenten } from './documenten'
import { gebeurteniswoorden } from './gebeurteniswoorden'
import { Geschiedenis } from './geschiedenis'
import { Gesprek } from './gesprek'
import { Gezin } from './gezin'
import { Inhoud } from './inhoud'
import { Inhoudsopgave } from './inhoudsopgave'
import { Instemmingen } from './instemmingen'
import { Notities } from './notities'
import { Opzij } from './opzij'
import { Vragen } from './vragen'
import { WatNu } from './wat-nu'

type Props = {
  params: Promise<{ referentie: string }>
  searchParams: Promise<{ gedaan?: string; fout?: string; gewijzigd?: string; gezin?: string; bestand?: string }>
}

const GEDAAN = ['nemen', 'stap', 'afronden', 'besloten', 'ongedaan', 'voorgelegd'] as const
/** After these somebody goes on with another case. */
const KLAAR = ['stap', 'afronden', 'besloten', 'voorgelegd', 'vragen'] as const

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  await eisMedewerker('aanvraag-lezen')
  const [{ referentie }, { fout }] = await Promise.all([params, searchParams])
  const [t, fouten] = await Promise.all([getTranslations('loket.zaak'), getTranslations('fouten')])
  const titel = t('paginatitel', { referentie })
  return { title: ACTIES.some((actie) => actie === fout) ? fouten('titelVoorvoegsel', { titel }) : titel }
}

/** A case on one page: what to do now, why it is here, what was sent, what happened. */
export default async function Page({ params, searchParams }: Props) {
  const { medewerker } = await eisMedewerker('aanvraag-lezen')
  const [{ referentie }, vraag, taal, t, td, tt, tg, fouttekst] = await Promise.all([
    params,
    searchParams,
    getLocale(),
    getTranslations('loket'),
    getTranslations('dossier'),
    getTranslations('taken.loket'),
    getTranslations('gesprek'),
    getTranslations('fouten'),
  ])
  const geopend = await openAanvraag(medewerker, referentie, { metGezin: vraag.gezin === 'ja' })
  if (!geopend.ok && geopend.fout.code === 'beschermd') {
    redirect(poortAdres(taal, medewerker.id, geopend.fout.betrokkene, pad(taal, `/loket/aanvragen/${encodeURIComponent(referentie)}`)))
  }
  if (!geopend.ok) notFound()
  const dossier = geopend.waarde
  const formulier = await getFormulierVan(dossier.aanvraag)
  const fouten = foutenIn(vraag.fout)
  const verhaal = await gebeurteniswoorden(dossier, formulier)
  const laatste = verhaal.at(-1)
  const gedaan = GEDAAN.find((soort) => soort === vraag.gedaan)
  const gevraagd = VRAAGACTIES.find((soort) => soort === vraag.gedaan)
  const genoteerd = NOTITIEACTIES.find((soort) => soort === vraag.gedaan)
  const klaar = KLAAR.some((soort) => soort === vraag.gedaan) && mag(medewerker.rol, 'aanvraag-nemen')
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
      {vraag.gedaan === 'blok' && (
        <div role="status">
          <Melding toon="goed" titel={td('beslissen.gezet')} />
        </div>
      )}
      {genoteerd && (
        <div role="status">
          <Melding toon="goed" titel={td(`notities.gedaan.${genoteerd}`)} />
        </div>
      )}
      {(gedaan ?? gevraagd) && (
        <div role="status">
          <Melding toon="goed" titel={gevraagd ? tt(`gedaan.${gevraagd}`) : t(`gedaan.${gedaan ?? 'stap'}`)} />
        </div>
      )}
      {vraag.gewijzigd && gewijzigd()}
      {klaar && <Volgende soort="rand" filter="" uitleg={t('zaak.volgendeUitleg')} />}
      <h1>{dienstnaam(dossier.aanvraag.dienst, taal)}</h1>
      <Inleiding>{t('zaak.verstuurd', { referentie, moment: toonMoment(taal, dossier.aanvraag.ingediendOp) })}</Inleiding>
      <DoorWie vertegenwoordiger={dossier.aanvraag.eigenaar.door} />
      {dossier.isEigen && <Melding toon="let-op" titel={td('vanJezelf')} />}
      {aanwezigen()}
      <Inhoudsopgave dossier={dossier} />
      <TweeKolommen zijLabel={t('zaak.opzij')} zij={<Opzij dossier={dossier} />}>
        <Bedenktijd dossier={dossier} />
        <WatNu dossier={dossier} formulier={formulier} medewerker={medewerker} fouten={fouten} />
        <Beslissing dossier={dossier} formulier={formulier} />
        <Vragen dossier={dossier} formulier={formulier} fouten={fouten} />
        <Gesprek dossier={dossier} fout={fouten.find(({ controle }) => controle === 'tekst')?.zin} />
        <Notities dossier={dossier} ik={medewerker.id} fout={fouten.find(({ controle }) => controle === 'notitie')?.zin} />
        <Inhoud dossier={dossier} formulier={formulier} gevraagd={vraag.bestand} />
        <Instemmingen instemmingen={dossier.instemmingen} />
        <Documenten documenten={dossier.documenten} />
        <Bezoeken bezoeken={dossier.bezoeken} />
        <Gezin dossier={dossier} />
        <Geschiedenis verhaal={verhaal} />
      </TweeKolommen>
      {klaar && <Volgendetoets />}
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
    if (actie === 'ongedaan') return []
    if (actie === 'notitie') {
      const fout = controleerNotitie(leesNotitie(klad.waarden.notitie ?? ''))
      return fout ? [{ controle: 'notitie', zin: td(`notities.fouten.${fout}`, { max: MAX_NOTITIE }) }] : []
    }
    if (actie === 'vragen') {
      return controleerVraag(klad.waarden).map(({ veld, code, waarden }) => ({
        controle: veld,
        zin: tt(`fouten.${code}`, { max: waarden?.max ?? 0 }),
      }))
    }
    return controleer(actie, klad.waarden, stap).map(({ veld, code, waarden }) => ({
      controle: veld,
      zin: t(`fouten.${code}`, { max: MAX_MOTIVERING, gat: waarden?.gat ?? '' }),
    }))
  }

  /** Who else has it open; with JavaScript the page goes on asking. */
  function aanwezigen() {
    const { aanvraag, anderen, namen } = dossier
    const wie = (id: string) => namen.get(id) ?? t('zaak.medewerker')
    return (
      <Aanwezigen
        zinnen={anderen.map(({ medewerkerId, sinds }) => td('aanwezig.heeftOpen', { wie: wie(medewerkerId), tijd: toonTijd(taal, sinds) }))}
        adres={`/api/loket/${encodeURIComponent(aanvraag.referentie)}/aanwezig`}
        stand={String(aanvraag.gebeurtenissen.length)}
        taal={taal}
        woorden={{ titel: td('aanwezig.titel'), gewijzigd: td('aanwezig.gewijzigd'), herlaad: td('aanwezig.herlaad') }}
      />
    )
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
