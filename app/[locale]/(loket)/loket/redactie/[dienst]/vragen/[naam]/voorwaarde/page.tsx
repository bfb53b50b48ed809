import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { elkEenmaal } from '@/app/elk-eenmaal'
import { Foutensamenvatting } from '@/components/formulier/foutensamenvatting'
import { Keuzelijst } from '@/components/formulier/velden/keuzelijst'
import { Keuzegroep } from '@/components/formulier/velden/keuzes'
import { Zaakformulier } from '@/components/loket/zaakformulier'
import { Knop } from '@/components/ui/knop'
import { Melding } from '@/components/ui/melding'
import { Pagina, Terug } from '@/components/ui/pagina'
import { delenVanVoorwaarde, mogelijkeVragen } from '@/lib/redactie/voorwaarde'
import { pad } from '@/lib/tekst/talen'
import { foutenOpPagina } from '../../../foutwoorden'
import { Redactiekop } from '../../../kop'
import { laadRedactie } from '../../../laad-redactie'
import { Meldingen, type Redactievraag } from '../../../meldingen'
import { zegtWanneer } from '../../../voorwaardewoorden'
import { Voorwaardedeelvakken } from './deelvakken'

type Props = { params: Promise<{ dienst: string; naam: string }>; searchParams: Promise<Redactievraag> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('redactie'))('voorwaarde.titel') }
}

/** When a question of a simple form is asked: at which answers to the questions before it. */
export default async function Page({ params, searchParams }: Props) {
  const [{ dienst, naam }, vraag] = await Promise.all([params, searchParams.then(elkEenmaal<Redactievraag>)])
  const { taal, nu, open, slot } = await laadRedactie(dienst)
  const [t, wanneer] = await Promise.all([getTranslations('redactie'), zegtWanneer(taal)])
  const hier = `/loket/redactie/${dienst}/vragen`
  if (slot || open?.status !== 'concept') redirect(pad(taal, hier))
  const velden = open.record.formFields
  const plaats = velden.findIndex(({ name }) => name === naam)
  const veld = velden[plaats]
  if (!veld) notFound()
  const voorwaarde = delenVanVoorwaarde(veld.showWhen)
  const delen = voorwaarde?.delen ?? []
  const mogelijk = mogelijkeVragen(open.record, naam)
  const eigen = open.fouten.filter((fout) => fout.veld.startsWith(`formFields.${plaats}.showWhen`)).map((fout) => ({ ...fout, regel: undefined }))
  // Who has just added a part is asked for its answers, and has done nothing wrong yet.
  const fouten = foutenOpPagina(t, vraag.gedaan === 'voorwaarde-erbij' ? [] : eigen, () => (delen.length > 0 ? 'deel-0-manier' : 'nieuw'))
  return (
    <Pagina breedte="loket">
      {fouten.length > 0 && <Foutensamenvatting titel={t('fouten.titel')} fouten={fouten} />}
      <Redactiekop dienst={dienst} naam={nu.name[taal]} hier="vragen" titel={t('voorwaarde.titel')} />
      <Meldingen {...vraag} />
      <p className="mb-2 text-[1.15rem] font-bold">{veld.label[taal] || t('vragen.zonderTekst')}</p>
      <p className="mb-4 max-w-regel [overflow-wrap:anywhere]">{wanneer(veld, velden) ?? t('voorwaarde.altijd')}</p>
      <p className="mb-4 max-w-regel text-gedempt">{t('voorwaarde.uitleg')}</p>
      {!voorwaarde && <Melding toon="let-op">{t('voorwaarde.samengesteld')}</Melding>}
      {mogelijk.length === 0 && delen.length === 0 ? (
        <p>{t('voorwaarde.geenVragen')}</p>
      ) : (
        <Zaakformulier
          actie={`/api/loket/redactie/${dienst}/voorwaarde`}
          verborgen={{ taal, revisie: String(open.revisie), vraag: naam }}
          knop={t('voorwaarde.bewaar')}
        >
          {/* Enter in a control presses the first button: it must be the one that saves. */}
          <button type="submit" tabIndex={-1} aria-hidden="true" className="sr-only">
            {t('voorwaarde.bewaar')}
          </button>
          {delen.length > 1 && (
            <Keuzegroep
              name="samen"
              type="radio"
              label={t('voorwaarde.samen')}
              gekozen={[voorwaarde?.samen ?? 'alle']}
              opties={(['alle', 'een'] as const).map((waarde) => ({ waarde, label: t(`voorwaarde.${waarde}`) }))}
            />
          )}
          {delen.length === 1 && <input type="hidden" name="samen" value={voorwaarde?.samen ?? 'alle'} />}
          {delen.map((deel, nummer) => (
            <Voorwaardedeelvakken
              // biome-ignore lint/suspicious/noArrayIndexKey: a question may be looked at twice
              key={nummer}
              deel={deel}
              nummer={nummer}
              velden={velden}
            />
          ))}
          {mogelijk.length > 0 && (
            <div className="mb-4 flex flex-wrap items-end gap-x-6">
              <div className="min-w-0">
                <Keuzelijst
                  naam="nieuw"
                  label={t('voorwaarde.nieuw')}
                  waarde=""
                  opties={[
                    { waarde: '', label: t('voorwaarde.kies') },
                    ...mogelijk.map(({ name, label }) => ({ waarde: name, label: label[taal] || name })),
                  ]}
                />
              </div>
              <div className="mb-7 max-sm:w-full">
                <Knop soort="rand" name="_daad" value="erbij" className="max-sm:w-full">
                  {t('voorwaarde.erbij')}
                </Knop>
              </div>
            </div>
          )}
        </Zaakformulier>
      )}
      <div className="mt-6">
        <Terug href={pad(taal, `${hier}/${naam}`)}>{t('voorwaarde.terug')}</Terug>
      </div>
    </Pagina>
  )
}
