import { getLocale, getTranslations } from 'next-intl/server'
import { Invoer } from '@/components/formulier/velden/invoer'
import { Groep } from '@/components/formulier/velden/kader'
import { Kaart } from '@/components/ui/kaart'
import { Knop } from '@/components/ui/knop'
import { DELEN, type Plaatswaarden, WEEKDAGEN } from '@/lib/loket/lees-wijziging'
import { toonNaamVanWeekdag } from '@/lib/tekst/datum'
import { Verborgen } from '../deur'

type Props = { loket: string; waarden: Plaatswaarden; foutBij: (controle: string) => string | undefined }

/** The hours and the counters of a place from a day on. */
export async function Urenformulier({ loket, waarden, foutBij }: Props) {
  const [t, taal] = await Promise.all([getTranslations('agenda'), getLocale()])
  return (
    <Kaart>
      <h2 className="mb-1 text-[1.15rem]">{t('regelen.uren')}</h2>
      <p className="mb-4 text-[0.95rem] text-gedempt">{t('regelen.urenUitleg')}</p>
      <form method="post" action="/api/loket/agenda/plaats/gevolgen" noValidate>
        <Verborgen waarden={{ taal, loket, wat: 'uren' }} />
        <Invoer name="vanaf" type="date" breedte="datum" label={t('regelen.vanaf')} fout={foutBij('vanaf')} defaultValue={waarden.vanaf ?? ''} />
        <Invoer
          name="balies"
          breedte="kort"
          inputMode="numeric"
          label={t('regelen.balies')}
          fout={foutBij('balies')}
          defaultValue={waarden.balies ?? ''}
        />
        {WEEKDAGEN.map((dag) =>
          DELEN.map((deel) => {
            const naam = `uren-${dag}-${deel}`
            const naamVanDag = toonNaamVanWeekdag(taal, Number(dag))
            return (
              <Groep
                key={naam}
                id={naam}
                label={t(deel === 'a' ? 'regelen.voormiddag' : 'regelen.namiddag', { dag: naamVanDag })}
                fout={foutBij(`${naam}-van`)}
              >
                <div className="flex flex-wrap gap-x-4">
                  <Invoer
                    inGroep
                    name={`${naam}-van`}
                    type="time"
                    breedte="kort"
                    label={t('regelen.van')}
                    defaultValue={waarden[`${naam}-van`] ?? ''}
                  />
                  <Invoer
                    inGroep
                    name={`${naam}-tot`}
                    type="time"
                    breedte="kort"
                    label={t('regelen.tot')}
                    defaultValue={waarden[`${naam}-tot`] ?? ''}
                  />
                </div>
              </Groep>
            )
          }),
        )}
        <Knop soort="rand" className="max-sm:w-full">
          {t('regelen.kijk')}
        </Knop>
      </form>
    </Kaart>
  )
}
