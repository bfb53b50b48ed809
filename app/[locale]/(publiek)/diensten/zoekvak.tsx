import { getTranslations } from 'next-intl/server'
import { Knop } from '@/components/ui/knop'
import { type Keuze, MAX_VRAAG } from './keuze'
import { Zoekveld } from './zoekveld'

/** The box that searches in what was chosen. */
export async function Zoekvak({ keuze: { zoek, thema, moment } }: { keuze: Keuze }) {
  const t = await getTranslations('diensten')
  return (
    <search>
      <form method="get" className="mb-6 max-w-[36rem]">
        <label htmlFor="zoek" className="block w-fit text-[1.08rem] font-bold">
          {t('zoekLabel')}
        </label>
        <p id="zoek-hint" className="text-[0.95rem] text-gedempt">
          {t('zoekHint')}
        </p>
        {thema && <input type="hidden" name="thema" value={thema} />}
        {moment && <input type="hidden" name="moment" value={moment} />}
        <div className="mt-1.5 flex flex-wrap gap-3">
          <Zoekveld waarde={zoek} max={MAX_VRAAG} />
          <Knop className="max-sm:w-full">{t('zoek')}</Knop>
        </div>
      </form>
    </search>
  )
}
