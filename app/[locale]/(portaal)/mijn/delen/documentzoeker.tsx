import { useLocale, useTranslations } from 'next-intl'
import { Knop } from '@/components/ui/knop'
import type { Documentfilter } from '@/lib/documenten/list-documenten'
import { pad } from '@/lib/tekst/talen'

/** What may be typed to search by; a number fits in it. */
const MAX_ZOEK = 100

/** The form with which a citizen finds a document among many. */
export function Documentzoeker({ zoek, stand }: Documentfilter) {
  const t = useTranslations('mijn.documenten')
  const taal = useLocale()
  return (
    <search>
      <form method="get" action={pad(taal, '/mijn/documenten')} className="mb-6 flex flex-wrap items-end gap-3">
        <div className="min-w-0 flex-1 basis-56">
          <label htmlFor="zoek" className="block w-fit font-bold">
            {t('zoekLabel')}
          </label>
          <input
            id="zoek"
            name="zoek"
            type="search"
            defaultValue={zoek}
            maxLength={MAX_ZOEK}
            autoComplete="off"
            className="mt-1 min-h-12 w-full rounded-vak border-2 border-rand bg-kaart px-3.5 py-2"
          />
        </div>
        <div className="max-sm:w-full">
          <label htmlFor="stand" className="block w-fit font-bold">
            {t('standLabel')}
          </label>
          <select
            id="stand"
            name="stand"
            defaultValue={stand ?? ''}
            className="mt-1 min-h-12 w-full rounded-vak border-2 border-rand bg-kaart px-3.5 py-2"
          >
            <option value="">{t('standAlle')}</option>
            <option value="geldig">{t('standGeldig')}</option>
            <option value="niet-geldig">{t('standNietGeldig')}</option>
          </select>
        </div>
        <Knop soort="rand" className="max-sm:w-full">
          {t('zoekKnop')}
        </Knop>
      </form>
    </search>
  )
}
