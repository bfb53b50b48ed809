import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { Foutensamenvatting } from '@/components/formulier/foutensamenvatting'
import { Melding } from '@/components/ui/melding'
import { Inleiding, Pagina, Terug } from '@/components/ui/pagina'
import { eisBurger } from '@/lib/auth/eis'
import { isBeperkt } from '@/lib/auth/is-beperkt'
import { dienstnaam } from '@/lib/catalogus/find-dienst'
import { env } from '@/lib/platform/env'
import { findEigenTaak } from '@/lib/taken/list-taken'
import { bijlageveld, type Taak } from '@/lib/taken/taak'
import { toonDag, toonMoment } from '@/lib/tekst/datum'
import { pad } from '@/lib/tekst/talen'
import { LaagNiveau } from '../../../../delen/laag-niveau'
import { laadEigenAanvraag } from '../../laad'
import { Antwoordformulier } from './antwoordformulier'
import { antwoordfouten, overtredingenVan } from './antwoordfouten'

type Props = { params: Promise<{ referentie: string; taak: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ taak }, t, fouttekst] = await Promise.all([laad(params), getTranslations('taken.pagina'), getTranslations('fouten')])
  const titel = t(titelVan(taak))
  return { title: overtredingenVan(taak).length > 0 ? fouttekst('titelVoorvoegsel', { titel }) : titel }
}

/** One question of the city to a citizen: what, why, by when, and the form to answer; or what became of it. */
export default async function Page({ params }: Props) {
  const [{ taak, aanvraag, beperkt }, t, fouttekst, taal] = await Promise.all([
    laad(params),
    getTranslations('taken'),
    getTranslations('fouten'),
    getLocale(),
  ])
  const { referentie } = aanvraag
  const zaak = `/mijn/aanvragen/${referentie}`
  const fouten = await antwoordfouten(taak)
  const moment = toonMoment(taal, taak.gesteldOp)
  return (
    <Pagina breedte="smal">
      <Terug href={pad(taal, zaak)}>{t('pagina.terug')}</Terug>
      {!beperkt && fouten.length > 0 && <Foutensamenvatting titel={fouttekst('samenvatting')} fouten={fouten} />}
      <h1>{t(`pagina.${titelVan(taak)}`)}</h1>
      <Inleiding>{t('pagina.inleiding', { dienst: dienstnaam(aanvraag.dienst, taal), referentie, moment })}</Inleiding>
      {beperkt ? <LaagNiveau wat="aanvraag" terug={`${zaak}/vragen/${taak.id}`} /> : inhoud()}
      <p className="mt-8 text-gedempt">{t('pagina.hulp', { telefoon: env().STAD_TELEFOON })}</p>
    </Pagina>
  )

  function inhoud() {
    return (
      <>
        {uitleg()}
        <h2 className="mb-2">{t('pagina.vraag')}</h2>
        {/* What staff write is Dutch. */}
        <p lang="nl" className="mb-6 max-w-regel whitespace-pre-line">
          {taak.vraag}
        </p>
        {taak.status === 'open' && <Antwoordformulier taak={taak} actie="/api/mijn/vragen" zaak={{ referentie }} fouten={fouten} />}
        {taak.antwoord && antwoord(taak.antwoord)}
        {taak.status === 'ingetrokken' && taak.klad?.tekst && onverstuurd(taak.klad.tekst)}
      </>
    )
  }

  function uitleg() {
    const op = taak.geslotenOp ? toonMoment(taal, taak.geslotenOp) : ''
    if (taak.status === 'beantwoord') return <Melding toon="goed" titel={t('pagina.beantwoordOp', { moment: op })} />
    if (taak.status === 'ingetrokken') return <Melding titel={t('pagina.ingetrokkenOp', { moment: op })} />
    return (
      <Melding toon="let-op">
        <p>{t(taak.isVerstreken ? 'pagina.verstreken' : 'pagina.uiterlijk', { dag: toonDag(taal, taak.uiterlijk) })}</p>
      </Melding>
    )
  }

  function antwoord({ tekst, keuze }: NonNullable<Taak['antwoord']>) {
    const bestanden = aanvraag.bijlagen.filter(({ veld }) => veld === bijlageveld(taak.id))
    return (
      <>
        <h2 className="mb-2">{t('pagina.tekst')}</h2>
        {(keuze ?? tekst) && <p className="max-w-regel whitespace-pre-line">{keuze ?? tekst}</p>}
        <ul>
          {bestanden.map(({ id, naam }) => (
            <li key={id}>
              <a href={`${pad(taal, zaak)}/bijlagen/${id}`} className="inline-block py-2 [overflow-wrap:anywhere]">
                {naam}
              </a>
            </li>
          ))}
        </ul>
      </>
    )
  }

  function onverstuurd(tekst: string) {
    return (
      <Melding toon="let-op" titel={t('pagina.nietVerstuurd')}>
        <p className="whitespace-pre-line">{tekst}</p>
      </Melding>
    )
  }
}

async function laad(params: Props['params']) {
  const { referentie, taak: taakId } = await params
  const [{ aanvraag }, sessie] = await Promise.all([laadEigenAanvraag(referentie), eisBurger()])
  const taak = (await findEigenTaak(sessie.burger.burgerId, aanvraag.id, taakId)) ?? notFound()
  return { taak, aanvraag, beperkt: isBeperkt(sessie) }
}

function titelVan({ status }: Taak): 'titel' | 'beantwoord' | 'ingetrokken' {
  return status === 'open' ? 'titel' : status
}
