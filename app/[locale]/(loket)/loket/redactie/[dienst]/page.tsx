import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { elkEenmaal } from '@/app/elk-eenmaal'
import { Melding } from '@/components/ui/melding'
import { Pagina } from '@/components/ui/pagina'
import { namenVanMedewerkers } from '@/lib/auth/list-medewerkers'
import { findDienst } from '@/lib/catalogus/find-dienst'
import { verschovenDelen } from '@/lib/redactie/delen'
import { listVersies } from '@/lib/redactie/versies'
import { toonMoment } from '@/lib/tekst/datum'
import { leesTaal } from '@/lib/tekst/talen'
import { Geschiedenis } from './geschiedenis'
import { Redactiekop } from './kop'
import { laadRedactie } from './laad-redactie'
import { Meldingen, type Redactievraag } from './meldingen'
import { Openversie } from './openversie'

type Props = { params: Promise<{ dienst: string; locale: string }>; searchParams: Promise<Redactievraag> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ dienst, locale }, t] = await Promise.all([params, getTranslations('redactie')])
  return { title: t('titelVan', { titel: t('overzicht.titel'), dienst: findDienst(dienst)?.name[leesTaal(locale)] ?? dienst }) }
}

/** What editors made of one dienst: what is told now, what is being made of it, and every version of before. */
export default async function Page({ params, searchParams }: Props) {
  const [{ dienst }, vraag] = await Promise.all([params, searchParams.then(elkEenmaal<Redactievraag>)])
  const { medewerker, taal, code, nu, open } = await laadRedactie(dienst)
  const [t, versies] = await Promise.all([getTranslations('redactie'), listVersies(dienst)])
  const gepubliceerd = versies.find(({ status }) => status === 'gepubliceerd')
  const namen = await namenVanMedewerkers([gepubliceerd?.gepubliceerdDoor])
  const verschoven = gepubliceerd ? verschovenDelen(gepubliceerd, code) : []
  return (
    <Pagina breedte="loket">
      <Redactiekop dienst={dienst} naam={nu.name[taal]} hier="overzicht" titel={t('overzicht.titel')} />
      <Meldingen {...vraag} />
      <section className="mb-8">
        <h2>{t('overzicht.nu')}</h2>
        <p className="max-w-regel">
          {gepubliceerd?.gepubliceerdOp
            ? t('overzicht.gepubliceerd', {
                nummer: gepubliceerd.nummer,
                wie: namen.get(gepubliceerd.gepubliceerdDoor ?? '') ?? '',
                moment: toonMoment(taal, gepubliceerd.gepubliceerdOp),
              })
            : t('overzicht.code')}
        </p>
        {verschoven.length > 0 && (
          <div className="mt-3">
            <Melding toon="let-op" titel={t('overzicht.verschovenTitel')}>
              <p>{t('overzicht.verschoven', { delen: verschoven.map((deel) => t(`deel.${deel}`)).join(', ') })}</p>
            </Melding>
          </div>
        )}
        {gepubliceerd && gepubliceerd.fouten.length > 0 && <Melding toon="fout" titel={t('overzicht.pastNiet')} />}
      </section>
      <Openversie dienst={dienst} taal={taal} open={open} medewerker={medewerker} fout={vraag.fout} />
      <Geschiedenis dienst={dienst} taal={taal} versies={versies} magTerug={!open} />
    </Pagina>
  )
}
