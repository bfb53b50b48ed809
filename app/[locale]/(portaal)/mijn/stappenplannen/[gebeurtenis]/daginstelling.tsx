import { getLocale, getTranslations } from 'next-intl/server'
import { Foutensamenvatting } from '@/components/formulier/foutensamenvatting'
import { Knop } from '@/components/ui/knop'
import { toonDag } from '@/lib/tekst/datum'
import type { PlanMetStand } from '@/lib/wegwijs/list-plannen'
import { Dagvakken } from '../../../../(publiek)/levensgebeurtenissen/dagvraag'

/** The day that a list counts from, and the form to change it; open while none was given. */
export async function Daginstelling({ plan: { gebeurtenis, datum }, isFout }: { plan: PlanMetStand; isFout: boolean }) {
  const [t, taal] = await Promise.all([getTranslations('wegwijs.dag'), getLocale()])
  const [jaar = '', maand = '', dag = ''] = (datum ?? '').split('-')
  return (
    <>
      {isFout && <Foutensamenvatting titel={t('foutTitel')} fouten={[{ controle: 'datum-dag', zin: t('fout') }]} />}
      <details open={!datum || isFout} className="mb-8 border-y border-lijn">
        <summary className="py-3 font-bold text-merk">{datum ? t('gekozen', { dag: toonDag(taal, datum) }) : t('kies')}</summary>
        <form method="post" action="/api/mijn/stappenplannen" className="pb-5 [&>div]:mb-2" noValidate>
          <input type="hidden" name="taal" value={taal} />
          <input type="hidden" name="gebeurtenis" value={gebeurtenis.slug} />
          <Dagvakken
            vraag={gebeurtenis.datum?.[taal] ?? ''}
            hint={t('hintMijn')}
            velden={{ 'datum-dag': dag, 'datum-maand': maand, 'datum-jaar': jaar }}
            isFout={isFout}
          />
          <Knop soort="rand">{t('bewaar')}</Knop>
        </form>
      </details>
    </>
  )
}
