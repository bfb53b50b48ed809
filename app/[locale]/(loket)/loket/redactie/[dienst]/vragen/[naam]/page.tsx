import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { elkEenmaal } from '@/app/elk-eenmaal'
import { Foutensamenvatting } from '@/components/formulier/foutensamenvatting'
import { Keuzelijst } from '@/components/formulier/velden/keuzelijst'
import { Zaakformulier } from '@/components/loket/zaakformulier'
import { Pagina } from '@/components/ui/pagina'
import { NIEUWE_SOORTEN, vraagcontroleBij, vraagwaarden } from '@/lib/redactie/vragen'
import { pad } from '@/lib/tekst/talen'
import { foutenOpPagina } from '../../foutwoorden'
import { Redactiekop } from '../../kop'
import { laadRedactie } from '../../laad-redactie'
import { Meldingen, type Redactievraag } from '../../meldingen'
import { Tekstvak } from '../../tekstvak'
import { Vinkje } from '../../vinkje'
import { zegtWanneer } from '../../voorwaardewoorden'
import { Keuzerijen } from './keuzerijen'

type Props = { params: Promise<{ dienst: string; naam: string }>; searchParams: Promise<Redactievraag> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ naam }, t] = await Promise.all([params, getTranslations('redactie')])
  return { title: t(naam === 'nieuw' ? 'vraag.nieuw' : 'vraag.titel') }
}

/** One question of a simple form: its words, whether it must be answered, what can be chosen, and who gets it. */
export default async function Page({ params, searchParams }: Props) {
  const [{ dienst, naam }, vraag] = await Promise.all([params, searchParams.then(elkEenmaal<Redactievraag>)])
  const { taal, nu, open, slot } = await laadRedactie(dienst)
  const [t, wanneer] = await Promise.all([getTranslations('redactie'), zegtWanneer(taal)])
  if (slot || open?.status !== 'concept') redirect(pad(taal, `/loket/redactie/${dienst}/vragen`))
  const plaats = open.record.formFields.findIndex(({ name }) => name === naam)
  const veld = open.record.formFields[plaats]
  if (!veld && naam !== 'nieuw') notFound()
  const waarden = vraagwaarden(veld)
  const fouten = veld
    ? foutenOpPagina(
        t,
        open.fouten.filter((fout) => fout.veld.startsWith(`formFields.${plaats}.`)).map((fout) => ({ ...fout, regel: undefined })),
        vraagcontroleBij,
      )
    : []
  const foutBij = (controle: string) => fouten.find((fout) => fout.controle === controle)?.zin
  const vak = (controle: string, label: string, hint?: string) => (
    <div className="grid gap-x-6 lg:grid-cols-2">
      {(['nl', 'en'] as const).map((van) => (
        <Tekstvak
          key={van}
          naam={`${controle}-${van}`}
          label={t('teksten.inTaal', { label, taal: t(`taal.${van}`) })}
          hint={hint}
          fout={foutBij(`${controle}-${van}`)}
          waarde={waarden[`${controle}-${van}`] ?? ''}
          rijen={2}
          taal={van}
        />
      ))}
    </div>
  )
  return (
    <Pagina breedte="loket">
      {fouten.length > 0 && <Foutensamenvatting titel={t('fouten.titel')} fouten={fouten} />}
      <Redactiekop dienst={dienst} naam={nu.name[taal]} hier="vragen" titel={t(veld ? 'vraag.titel' : 'vraag.nieuw')} />
      <Meldingen {...vraag} />
      <Zaakformulier
        actie={`/api/loket/redactie/${dienst}/vraag`}
        verborgen={{ taal, revisie: String(open.revisie), vraag: veld?.name ?? '' }}
        knop={t('vraag.bewaar')}
      >
        {/* Enter in a control presses the first button: it must be the one that saves. */}
        <button type="submit" tabIndex={-1} aria-hidden="true" className="sr-only">
          {t('vraag.bewaar')}
        </button>
        {veld ? (
          <p className="mb-5">{t('vraag.soortVast', { soort: t(`soort.${veld.type}`) })}</p>
        ) : (
          <Keuzelijst
            naam="type"
            label={t('vraag.soort')}
            waarde="text"
            opties={NIEUWE_SOORTEN.map((soort) => ({ waarde: soort, label: t(`soort.${soort}`) }))}
          />
        )}
        {vak('label', t('vraag.label'))}
        {vak('hint', t('vraag.hint'), t('vraag.hintHint'))}
        <Vinkje naam="required" label={t('vraag.verplicht')} aan={waarden.required === 'ja'} />
        {(!veld || veld.choices) && <Keuzerijen nieuw={!veld} waarden={waarden} vak={vak} />}
      </Zaakformulier>
      {veld && (
        <section className="mt-8">
          <h2>{t('voorwaarde.titel')}</h2>
          <p className="max-w-regel [overflow-wrap:anywhere]">{wanneer(veld, open.record.formFields) ?? t('voorwaarde.altijd')}</p>
          <a id="voorwaarde" href={pad(taal, `/loket/redactie/${dienst}/vragen/${veld.name}/voorwaarde`)} className="inline-block py-2">
            {t('voorwaarde.wijzig')}
          </a>
        </section>
      )}
      <p className="mt-6">
        <a href={pad(taal, `/loket/redactie/${dienst}/vragen`)} className="inline-block py-2">
          {t('vraag.terug')}
        </a>
      </p>
    </Pagina>
  )
}
