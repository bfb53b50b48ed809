import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { elkEenmaal } from '@/app/elk-eenmaal'
import { Zaakformulier } from '@/components/loket/zaakformulier'
import { Kaart } from '@/components/ui/kaart'
import { Acties, KnopLink } from '@/components/ui/knop'
import { Melding } from '@/components/ui/melding'
import { Merkje } from '@/components/ui/merkje'
import { Pagina } from '@/components/ui/pagina'
import { pad } from '@/lib/tekst/talen'
import { BeginVersie } from '../begin-versie'
import { foutzin } from '../foutwoorden'
import { Redactiekop } from '../kop'
import { laadRedactie } from '../laad-redactie'
import { Meldingen, type Redactievraag } from '../meldingen'
import { zegtWanneer } from '../voorwaardewoorden'

type Props = { params: Promise<{ dienst: string }>; searchParams: Promise<Redactievraag> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('redactie'))('vragen.titel') }
}

/** The questions of a simple form, in their order; why they are locked where code hangs on them. */
export default async function Page({ params, searchParams }: Props) {
  const [{ dienst }, vraag] = await Promise.all([params, searchParams.then(elkEenmaal<Redactievraag>)])
  const { taal, nu, open, slot } = await laadRedactie(dienst)
  const [t, wanneer] = await Promise.all([getTranslations('redactie'), zegtWanneer(taal)])
  const concept = open?.status === 'concept' ? open : undefined
  const velden = (concept ?? { record: nu }).record.formFields
  const magSchrijven = concept !== undefined && !slot
  const basis = `/loket/redactie/${dienst}/vragen`
  return (
    <Pagina breedte="loket">
      <Redactiekop dienst={dienst} naam={nu.name[taal]} hier="vragen" titel={t('vragen.titel')} />
      <Meldingen {...vraag} />
      {slot && <Melding titel={t('vragen.slotTitel')}>{t(`vragen.slot.${slot}`)}</Melding>}
      {!slot && !concept && <BeginVersie dienst={dienst} taal={taal} open={open} naar="vragen" />}
      {magSchrijven && <p className="mb-4 max-w-regel">{t('vragen.uitleg')}</p>}
      <ol className="mt-6 flex list-none flex-col gap-4">
        {velden.map((veld, plaats) => {
          const fouten = (concept?.fouten ?? []).filter((fout) => fout.veld.startsWith(`formFields.${plaats}.`))
          return (
            <Kaart key={veld.name} als="li" rand={fouten.length > 0 ? 'fout' : 'gewoon'}>
              <h2 className="text-[1.08rem]">
                {plaats + 1}. {veld.label[taal] || t('vragen.zonderTekst')}
              </h2>
              <p className="text-gedempt">
                {t(`soort.${veld.type}`)} <Merkje toon="info">{t(veld.required ? 'vragen.verplicht' : 'vragen.magLeeg')}</Merkje>
              </p>
              {veld.showWhen && <p className="max-w-regel [overflow-wrap:anywhere]">{wanneer(veld, velden)}</p>}
              {fouten.map((fout) => (
                <p key={`${fout.veld}-${fout.wat}`} className="font-bold text-fout">
                  {foutzin(t, { ...fout, regel: undefined })}
                </p>
              ))}
              {magSchrijven && (
                <div className="flex flex-wrap items-center gap-x-5">
                  <a href={pad(taal, `${basis}/${veld.name}`)} className="inline-block py-2">
                    {t('vragen.wijzig', { vraag: veld.label[taal] })}
                  </a>
                  {plaats > 0 && doe('vraag-op', veld.name, t('vragen.op'), t('vragen.opWat', { vraag: veld.label[taal] }))}
                  {plaats < velden.length - 1 && doe('vraag-neer', veld.name, t('vragen.neer'), t('vragen.neerWat', { vraag: veld.label[taal] }))}
                  {doe('vraag-weg', veld.name, t('vragen.weg'), t('vragen.wegWat', { vraag: veld.label[taal] }))}
                </div>
              )}
            </Kaart>
          )
        })}
      </ol>
      {(concept?.fouten ?? [])
        .filter(({ veld }) => veld === 'formFields')
        .map((fout) => (
          <p key={`${fout.code}-${fout.wat}`} className="mt-4 font-bold text-fout">
            {foutzin(t, fout)}
          </p>
        ))}
      {magSchrijven && (
        <Acties>
          <KnopLink href={pad(taal, `${basis}/nieuw`)}>{t('vragen.nieuw')}</KnopLink>
          <a href={pad(taal, `/loket/redactie/${dienst}/proberen`)} className="py-2">
            {t('vragen.probeer')}
          </a>
        </Acties>
      )}
    </Pagina>
  )

  function doe(actie: string, naam: string, knop: string, label: string) {
    return (
      <Zaakformulier
        actie={`/api/loket/redactie/${dienst}/${actie}`}
        verborgen={{ taal, revisie: String(concept?.revisie ?? 0), vraag: naam }}
        knop={knop}
        label={label}
        soort="rand"
      />
    )
  }
}
