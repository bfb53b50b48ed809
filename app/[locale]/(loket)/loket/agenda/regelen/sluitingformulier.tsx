import { getLocale, getTranslations } from 'next-intl/server'
import { Invoer } from '@/components/formulier/velden/invoer'
import { Keuzelijst } from '@/components/formulier/velden/keuzelijst'
import { Kaart } from '@/components/ui/kaart'
import { Knop } from '@/components/ui/knop'
import { SLUITREDENEN } from '@/lib/afspraken/wijziging'
import type { Plaatswaarden } from '@/lib/loket/lees-wijziging'
import { Verborgen } from '../deur'

type Props = { loket: string; balies: number; waarden: Plaatswaarden; foutBij: (controle: string) => string | undefined }

/** Closes a place, or one of its counters, for a while. */
export async function Sluitingformulier({ loket, balies, waarden, foutBij }: Props) {
  const [t, taal] = await Promise.all([getTranslations('agenda'), getLocale()])
  const vak = (name: string) => ({ name, fout: foutBij(name), defaultValue: waarden[name] ?? '' })
  return (
    <Kaart className="mb-8">
      <h2 className="mb-1 text-[1.15rem]">{t('regelen.sluiten')}</h2>
      <p className="mb-4 text-[0.95rem] text-gedempt">{t('regelen.sluitenUitleg')}</p>
      <form method="post" action="/api/loket/agenda/plaats/gevolgen" noValidate>
        <Verborgen waarden={{ taal, loket, wat: 'dicht' }} />
        <Keuzelijst
          naam="balie"
          label={t('regelen.welke')}
          waarde={waarden.balie ?? ''}
          fout={foutBij('balie')}
          opties={[
            { waarde: '', label: t('regelen.heel') },
            ...Array.from({ length: balies }, (_, plaats) => ({ waarde: String(plaats + 1), label: t('balieNummer', { nummer: plaats + 1 }) })),
          ]}
        />
        <div className="flex flex-wrap gap-x-6">
          <Invoer {...vak('vanDag')} type="date" breedte="datum" label={t('regelen.vanDag')} />
          <Invoer {...vak('vanUur')} type="time" breedte="kort" label={t('regelen.vanUur')} />
        </div>
        <div className="flex flex-wrap gap-x-6">
          <Invoer {...vak('totDag')} type="date" breedte="datum" label={t('regelen.totDag')} />
          <Invoer {...vak('totUur')} type="time" breedte="kort" label={t('regelen.totUur')} />
        </div>
        <Keuzelijst
          naam="reden"
          label={t('regelen.reden')}
          waarde={waarden.reden ?? 'sluitingsdag'}
          fout={foutBij('reden')}
          opties={SLUITREDENEN.map((reden) => ({ waarde: reden, label: t(`regelen.redenen.${reden}`) }))}
        />
        <Knop soort="rand" className="max-sm:w-full">
          {t('regelen.kijk')}
        </Knop>
      </form>
    </Kaart>
  )
}
