import { useLocale, useTranslations } from 'next-intl'
import { Knop } from '@/components/ui/knop'

/** What a browser itself presses the button of the next case with. */
export const TOEGANGSTOETS = 'v'

/** Takes the next case, from the list as it is filtered (`filter`) or from all of it. */
export function Volgende({ filter, uitleg, soort }: { filter: string; uitleg: string; soort?: 'vol' | 'rand' }) {
  const t = useTranslations('werklijst')
  const taal = useLocale()
  return (
    <form method="post" action="/api/loket/werklijst/volgende" className="mb-6">
      <input type="hidden" name="taal" value={taal} />
      <input type="hidden" name="filter" value={filter} />
      <Knop soort={soort} accessKey={TOEGANGSTOETS} data-toets="v" aria-describedby="volgende-uitleg" className="max-sm:w-full">
        {t('volgende')}
      </Knop>
      <p id="volgende-uitleg" className="mt-2 max-w-regel text-[0.93rem] text-gedempt">
        {uitleg}
      </p>
    </form>
  )
}
