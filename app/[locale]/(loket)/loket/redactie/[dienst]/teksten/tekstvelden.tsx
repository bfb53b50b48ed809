import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Invoer } from '@/components/formulier/velden/invoer'
import { Keuzelijst } from '@/components/formulier/velden/keuzelijst'
import { type DienstRecord, DOELGROEPEN, OVER } from '@/lib/catalogus/dienst-record'
import { listDiensten } from '@/lib/catalogus/find-dienst'
import { Tekstvak } from '../tekstvak'
import { Vinkje } from '../vinkje'
import { Doelgroepen } from './doelgroepen'

type Props = { record: DienstRecord; kanVooraf: boolean; waarden: Record<string, string>; fouten: { controle: string; zin: string }[] }

/** Every control of the texts of a dienst, in the order of its page: Dutch and English beside each other, a line for each point of a list. */
export async function Tekstvelden({ record, kanVooraf, waarden, fouten }: Props) {
  const t = await getTranslations('redactie')
  const diensten = listDiensten('nl')
  const foutBij = (controle: string) => fouten.find((fout) => fout.controle === controle)?.zin
  const waarde = (controle: string) => waarden[controle] ?? ''
  const rijen = (naam: string, eerste: string) =>
    Array.from({ length: 60 }, (_, plaats) => plaats).filter((plaats) => `${naam}-${plaats}-${eerste}` in waarden)
  const paar = (naam: string, label: string, { hint, hoogte }: { hint?: string; hoogte?: number } = {}) => (
    <div className="grid gap-x-6 lg:grid-cols-2">
      {(['nl', 'en'] as const).map((taal) => {
        const controle = `${naam}-${taal}`
        return (
          <Tekstvak
            key={taal}
            naam={controle}
            label={t('teksten.inTaal', { label, taal: t(`taal.${taal}`) })}
            hint={hint}
            fout={foutBij(controle)}
            waarde={waarde(controle)}
            rijen={hoogte}
            taal={taal}
          />
        )
      })}
    </div>
  )
  const regels = (naam: 'conditions' | 'bring' | 'procedure' | 'afterwards') =>
    paar(naam, t(`deel.${naam}`), { hint: t('teksten.regels'), hoogte: Math.max(4, waarde(`${naam}-nl`).split('\n').length + 1) })
  return (
    <>
      <Deel titel={t('teksten.kort')}>
        {paar('name', t('deel.name'), { hoogte: 2 })}
        {paar('summary', t('deel.summary'))}
        {paar('description', t('deel.description'), { hoogte: 10 })}
        {paar('keywords', t('deel.keywords'), { hint: t('teksten.woorden'), hoogte: 8 })}
      </Deel>
      <Deel titel={t('teksten.wieEnHoe')}>
        <Doelgroepen waarden={waarden} fout={foutBij(`audience-${DOELGROEPEN[0]}`)} />
        {regels('conditions')}
        {regels('bring')}
        {regels('procedure')}
        {regels('afterwards')}
      </Deel>
      <Deel titel={t('deel.exceptions')} uitleg={[t('teksten.uitzonderingen'), kanVooraf ? t('teksten.voorafHint') : ''].join(' ')}>
        {rijen('exceptions', 'nl').map((plaats) => {
          const { code, ask } = record.exceptions[plaats] ?? {}
          const vast = code !== undefined && !ask
          const naam = `exceptions-${plaats}`
          return (
            <Rij key={naam}>
              {paar(naam, t('teksten.rij', { wat: t('teksten.uitzondering'), nummer: plaats + 1 }), { hint: vast ? t('teksten.vast') : undefined })}
              {!vast && (
                <Keuzelijst
                  naam={`${naam}-route`}
                  label={t('teksten.route', { nummer: plaats + 1 })}
                  waarde={waarde(`${naam}-route`)}
                  fout={foutBij(`${naam}-route`)}
                  opties={[
                    { waarde: 'appointment', label: t('teksten.routes.appointment') },
                    { waarde: 'external', label: t('teksten.routes.external') },
                    ...diensten.map(({ slug, name }) => ({ waarde: `other:${slug}`, label: name.nl })),
                  ]}
                />
              )}
              {!vast && kanVooraf && (
                <Vinkje naam={`${naam}-ask`} label={t('teksten.vooraf', { nummer: plaats + 1 })} aan={waarde(`${naam}-ask`) === 'ja'} />
              )}
            </Rij>
          )
        })}
      </Deel>
      <Deel titel={t('teksten.kostEnTermijn')}>
        <Invoer
          name="cost-eur"
          label={t('teksten.bedrag')}
          hint={t('teksten.bedragHint')}
          breedte="kort"
          fout={foutBij('cost-eur')}
          defaultValue={waarde('cost-eur')}
        />
        {paar('cost-note', t('teksten.kostUitleg'))}
        <Vinkje
          naam="cost-verified"
          label={t('teksten.kostNagekeken')}
          hint={t('teksten.kostNagekekenHint')}
          aan={waarde('cost-verified') === 'ja'}
        />
        {paar('term', t('deel.term'))}
        {'termDays-days' in waarden && record.channel === 'form' && (
          <>
            <Invoer
              name="termDays-days"
              label={t('teksten.geteld')}
              hint={t('teksten.dagenHint')}
              breedte="kort"
              fout={foutBij('termDays-days')}
              defaultValue={waarde('termDays-days')}
            />
            <Keuzelijst
              naam="termDays-kind"
              label={t('teksten.soortDagen')}
              waarde={waarde('termDays-kind')}
              opties={(['calendar', 'working', 'months'] as const).map((soort) => ({ waarde: soort, label: t(`termijn.${soort}`) }))}
            />
            <Keuzelijst
              naam="termDays-basis"
              label={t('teksten.grond')}
              waarde={waarde('termDays-basis')}
              opties={(['promise', 'law'] as const).map((grond) => ({ waarde: grond, label: t(`termijn.${grond}`) }))}
            />
          </>
        )}
        {paar('validity', t('deel.validity'))}
      </Deel>
      <Deel titel={t('teksten.bronnen')}>
        {record.channel === 'external' && (
          <Invoer
            name="externalUrl"
            label={t('deel.externalUrl')}
            fout={foutBij('externalUrl')}
            defaultValue={waarde('externalUrl')}
            inputMode="url"
          />
        )}
        {rijen('legalBasis', 'title').map((plaats) => {
          const naam = `legalBasis-${plaats}`
          return (
            <Rij key={naam}>
              <Tekstvak
                naam={`${naam}-title`}
                label={t('teksten.rij', { wat: t('teksten.wet'), nummer: plaats + 1 })}
                fout={foutBij(`${naam}-title`)}
                waarde={waarde(`${naam}-title`)}
                rijen={2}
                taal="nl"
              />
              <Invoer
                name={`${naam}-source`}
                label={t('teksten.rij', { wat: t('teksten.wetBron'), nummer: plaats + 1 })}
                fout={foutBij(`${naam}-source`)}
                defaultValue={waarde(`${naam}-source`)}
                inputMode="url"
              />
            </Rij>
          )
        })}
        <Tekstvak
          naam="sources"
          label={t('deel.sources')}
          hint={t('teksten.bronnenHint')}
          fout={foutBij('sources')}
          waarde={waarde('sources')}
          rijen={4}
        />
        <Invoer
          name="checkedOn"
          label={t('deel.checkedOn')}
          hint={t('teksten.maandHint')}
          breedte="kort"
          fout={foutBij('checkedOn')}
          defaultValue={waarde('checkedOn')}
        />
      </Deel>
      {record.entries && (
        <Deel titel={t('deel.entries')} uitleg={t('teksten.ingangen')}>
          {record.entries.map(({ slug }, plaats) => (
            <Rij key={slug}>
              <p className="mb-3 font-bold [overflow-wrap:anywhere]">/diensten/{slug}</p>
              {paar(`entries-${plaats}-name`, t('teksten.ingang', { wat: t('deel.name'), slug }), { hoogte: 2 })}
              {paar(`entries-${plaats}-summary`, t('teksten.ingang', { wat: t('deel.summary'), slug }))}
              {paar(`entries-${plaats}-keywords`, t('teksten.ingang', { wat: t('deel.keywords'), slug }), { hint: t('teksten.woorden'), hoogte: 6 })}
            </Rij>
          ))}
        </Deel>
      )}
      <Deel titel={t('deel.unverified')} uitleg={t('teksten.nakijken')}>
        {rijen('unverified', 'note').map((plaats) => {
          const naam = `unverified-${plaats}`
          return (
            <Rij key={naam}>
              <Keuzelijst
                naam={`${naam}-about`}
                label={t('teksten.rij', { wat: t('teksten.over'), nummer: plaats + 1 })}
                waarde={waarde(`${naam}-about`)}
                opties={OVER.map((deel) => ({ waarde: deel, label: t(`deel.${deel}`) }))}
              />
              <Tekstvak
                naam={`${naam}-note`}
                label={t('teksten.rij', { wat: t('teksten.watNakijken'), nummer: plaats + 1 })}
                fout={foutBij(`${naam}-note`)}
                waarde={waarde(`${naam}-note`)}
                rijen={2}
                taal="nl"
              />
            </Rij>
          )
        })}
      </Deel>
    </>
  )
}

function Deel({ titel, uitleg, children }: { titel: string; uitleg?: string; children: ReactNode }) {
  return (
    <fieldset className="mb-6 min-w-0 border-t border-lijn pt-5">
      <legend className="float-left mb-4 w-full text-[1.3rem] font-bold">{titel}</legend>
      <div className="clear-both">
        {uitleg && <p className="mb-4 max-w-regel text-gedempt">{uitleg}</p>}
        {children}
      </div>
    </fieldset>
  )
}

function Rij({ children }: { children: ReactNode }) {
  return <div className="mb-5 border-l-4 border-lijn pl-4">{children}</div>
}
