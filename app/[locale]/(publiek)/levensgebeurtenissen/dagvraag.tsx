import { getTranslations } from 'next-intl/server'
import { Foutensamenvatting } from '@/components/formulier/foutensamenvatting'
import { Invoer } from '@/components/formulier/velden/invoer'
import { Groep } from '@/components/formulier/velden/kader'
import { Knop } from '@/components/ui/knop'
import { DATUMDELEN } from '@/lib/catalogus/velden'
import { isIsoDag, leesDatum } from '@/lib/gegevens/datum'

/** The three boxes of a day, as an address or a form carries them. */
export type Dagvelden = { 'datum-dag'?: string; 'datum-maand'?: string; 'datum-jaar'?: string }

/** The day that was typed, in any usual way; a fault when it is no day, nothing when nothing was typed. */
export function leesDagvraag(velden: Dagvelden): { dag?: string; isFout: boolean } {
  const [dag = '', maand = '', jaar = ''] = DATUMDELEN.map((deel) => velden[`datum-${deel}`])
  const gelezen = leesDatum(dag, maand, jaar)
  if (gelezen === undefined) return { isFout: false }
  return isIsoDag(gelezen) ? { dag: gelezen, isFout: false } : { isFout: true }
}

/** The same day as an address carries it. */
export function dagInAdres(dag: string | undefined): string {
  if (!dag) return ''
  const [jaar = '', maand = '', dagnummer = ''] = dag.split('-')
  return `?${new URLSearchParams({ 'datum-dag': String(Number(dagnummer)), 'datum-maand': String(Number(maand)), 'datum-jaar': jaar })}`
}

type Vakken = { vraag: string; hint: string; velden: Dagvelden; isFout: boolean }

/** The boxes of the day of an event, with their question. */
export async function Dagvakken({ vraag, hint, velden, isFout }: Vakken) {
  const [t, tf] = await Promise.all([getTranslations('wegwijs.dag'), getTranslations('formulier.velden')])
  return (
    <Groep id="datum" label={vraag} hint={hint} fout={isFout ? t('fout') : undefined}>
      <div className="flex flex-wrap gap-x-3">
        {DATUMDELEN.map((deel) => (
          <Invoer
            key={deel}
            name={`datum-${deel}`}
            label={tf(deel)}
            inGroep
            breedte={deel === 'jaar' ? 'jaar' : 'dag'}
            inputMode="numeric"
            autoComplete="off"
            maxLength={20}
            aria-invalid={isFout ? true : undefined}
            defaultValue={velden[`datum-${deel}`] ?? ''}
          />
        ))}
      </div>
    </Groep>
  )
}

/** Asks for the day of an event, to count from. It travels in the address and is kept nowhere. */
export async function Dagvraag({ vraag, velden, isFout }: Omit<Vakken, 'hint'>) {
  const t = await getTranslations('wegwijs.dag')
  return (
    <>
      {isFout && <Foutensamenvatting titel={t('foutTitel')} fouten={[{ controle: 'datum-dag', zin: t('fout') }]} />}
      <form method="get" className="mb-8 rounded-vak bg-merk-was px-5 pt-4 pb-5 [&>div]:mb-2" noValidate>
        <Dagvakken vraag={vraag} hint={t('hint')} velden={velden} isFout={isFout} />
        <Knop soort="rand">{t('knop')}</Knop>
      </form>
    </>
  )
}
