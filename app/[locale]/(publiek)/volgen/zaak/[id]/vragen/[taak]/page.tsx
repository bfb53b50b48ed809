import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { Antwoordformulier } from '@/app/[locale]/(portaal)/mijn/aanvragen/[referentie]/vragen/[taak]/antwoordformulier'
import { antwoordfouten } from '@/app/[locale]/(portaal)/mijn/aanvragen/[referentie]/vragen/[taak]/antwoordfouten'
import { Foutensamenvatting } from '@/components/formulier/foutensamenvatting'
import { Melding } from '@/components/ui/melding'
import { Inleiding, Pagina, Terug } from '@/components/ui/pagina'
import { env } from '@/lib/platform/env'
import { toonDag, toonMoment } from '@/lib/tekst/datum'
import { pad } from '@/lib/tekst/talen'
import { laadGevolgde } from '../../laad'

type Props = { params: Promise<{ id: string; taak: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [fouten, t, fouttekst] = await Promise.all([
    laad(params).then(({ taak }) => antwoordfouten(taak)),
    getTranslations('taken.pagina'),
    getTranslations('fouten'),
  ])
  return { title: fouten.length > 0 ? fouttekst('titelVoorvoegsel', { titel: t('titel') }) : t('titel') }
}

/** One open question of the city to who follows a case by its link, and the form to answer. */
export default async function Page({ params }: Props) {
  const [{ taak, zaak, adres }, t, fouttekst, taal] = await Promise.all([
    laad(params),
    getTranslations('taken.pagina'),
    getTranslations('fouten'),
    getLocale(),
  ])
  const { id } = await params
  const fouten = await antwoordfouten(taak)
  const wat = { dienst: zaak.formulier.record.name[taal], referentie: zaak.aanvraag.referentie, moment: toonMoment(taal, taak.gesteldOp) }
  return (
    <Pagina breedte="smal">
      <Terug href={adres}>{t('terug')}</Terug>
      {fouten.length > 0 && <Foutensamenvatting titel={fouttekst('samenvatting')} fouten={fouten} />}
      <h1>{t('titel')}</h1>
      <Inleiding>{t('inleiding', wat)}</Inleiding>
      <Melding toon="let-op">
        <p>{t(taak.isVerstreken ? 'verstreken' : 'uiterlijk', { dag: toonDag(taal, taak.uiterlijk) })}</p>
      </Melding>
      <h2 className="mb-2">{t('vraag')}</h2>
      {/* What staff write is Dutch. */}
      <p lang="nl" className="mb-6 max-w-regel whitespace-pre-line">
        {taak.vraag}
      </p>
      <Antwoordformulier taak={taak} actie="/api/volgen/vragen" zaak={{ toegang: id }} fouten={fouten} />
      <p className="mt-8 text-gedempt">{t('hulp', { telefoon: env().STAD_TELEFOON })}</p>
    </Pagina>
  )
}

/** The question, while it is open; who comes later reads on the page of the case what became of it. */
async function laad(params: Props['params']) {
  const { id, taak: taakId } = await params
  const zaak = await laadGevolgde(id)
  const adres = pad(await getLocale(), `/volgen/zaak/${id}`)
  const taak = zaak.vragen.find((een) => een.id === taakId) ?? redirect(adres)
  return { taak, zaak, adres }
}
