import { getTranslations } from 'next-intl/server'
import { Melding } from '@/components/ui/melding'
import type { Werkfilter } from '@/lib/werklijst/filter'
import { MAX_GEKOZEN, VERDELINGEN } from '@/lib/werklijst/verdeel'

/** What an address of the work list can ask or say. */
export type Werkvraag = Partial<Record<keyof Werkfilter | 'na' | 'gedaan' | 'fout' | 'aantal' | 'beschermd' | 'gewijzigd', string>>

const FOUTEN = ['niets', 'geen-collega', 'leeg'] as const
const BEWAARD = ['gedaan', 'verwijderd'] as const

/** What was done in the work list, or why it was not. */
export async function Werkmeldingen({ vraag: { gedaan, fout, aantal, beschermd, gewijzigd } }: { vraag: Werkvraag }) {
  const t = await getTranslations('werklijst')
  const verdeling = VERDELINGEN.find((kandidaat) => kandidaat === gedaan)
  const bewaard = BEWAARD.find((kandidaat) => `filter-${kandidaat}` === gedaan)
  const waarom = FOUTEN.find((kandidaat) => kandidaat === fout)
  const [dicht, bleef] = [leesAantal(beschermd), leesAantal(gewijzigd)]
  return (
    <div role="status">
      {verdeling && (
        <Melding toon={dicht + bleef > 0 ? 'let-op' : 'goed'} titel={t(`verdeling.gedaan.${verdeling}`, { aantal: leesAantal(aantal) })}>
          {dicht > 0 && <p>{t('verdeling.beschermd', { aantal: dicht })}</p>}
          {bleef > 0 && <p>{t('verdeling.gewijzigd', { aantal: bleef })}</p>}
        </Melding>
      )}
      {bewaard && <Melding toon="goed" titel={t(`bewaard.${bewaard}`)} />}
      {waarom && <Melding toon="let-op" titel={t(`verdeling.fout.${waarom}`)} />}
    </div>
  )
}

/** A count of what was done: never more than can be chosen at once. */
function leesAantal(tekst = ''): number {
  return Math.min(MAX_GEKOZEN, /^\d{1,2}$/.test(tekst) ? Number(tekst) : 0)
}
