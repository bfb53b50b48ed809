import { getLocale, getTranslations } from 'next-intl/server'
import { Invoer } from '@/components/formulier/velden/invoer'
import { Knop } from '@/components/ui/knop'
import { pad } from '@/lib/tekst/talen'
import { type BewaardeFilter, MAX_FILTERS, MAX_NAAM } from '@/lib/werklijst/bewaarde-filters'

const FOUTEN = ['naam.leeg', 'naam.lang', 'leeg', 'vol'] as const

/** The filters that somebody keeps under a name, and the form that keeps the one that is on. */
export async function BewaardeFilters({ bewaard, gekozen, fout }: { bewaard: BewaardeFilter[]; gekozen: string; fout?: string }) {
  const [t, taal] = await Promise.all([getTranslations('werklijst.bewaard'), getLocale()])
  const code = FOUTEN.find((kandidaat) => `filter-${kandidaat}` === fout)
  return (
    <details open={bewaard.length > 0 || code !== undefined} className="mb-6">
      <summary className="w-fit cursor-pointer py-2 font-bold text-merk">{t('titel')}</summary>
      <div className="mt-2 rounded-vak bg-kaart p-5">
        {bewaard.length === 0 && <p>{t('leeg')}</p>}
        <ul className="flex flex-wrap gap-x-6 gap-y-2">
          {bewaard.map(({ id, naam, vraag }) => (
            <li key={id} className="flex flex-wrap items-center gap-x-3">
              <a
                href={`${pad(taal, '/loket')}?${vraag}`}
                aria-current={vraag === gekozen ? 'page' : undefined}
                className="py-2 font-bold break-words"
              >
                {naam}
              </a>
              <form method="post" action="/api/loket/werklijst/verwijder-filter">
                <Verborgen taal={taal} filter={gekozen} />
                <input type="hidden" name="id" value={id} />
                <Knop soort="link" aria-label={t('wegLabel', { naam })}>
                  {t('weg')}
                </Knop>
              </form>
            </li>
          ))}
        </ul>
        {gekozen ? (
          <form method="post" action="/api/loket/werklijst/bewaar-filter" className="mt-4">
            <Verborgen taal={taal} filter={gekozen} />
            <Invoer
              name="naam"
              label={t('naam')}
              hint={t('naamHint', { max: MAX_NAAM })}
              fout={code && t(`fout.${code}`, { max: MAX_NAAM, aantal: MAX_FILTERS })}
              maxLength={MAX_NAAM}
            />
            <Knop soort="rand">{t('bewaar')}</Knop>
          </form>
        ) : (
          <p className="mt-3 text-gedempt">{t('eerst')}</p>
        )}
      </div>
    </details>
  )
}

function Verborgen({ taal, filter }: { taal: string; filter: string }) {
  return (
    <>
      <input type="hidden" name="taal" value={taal} />
      <input type="hidden" name="filter" value={filter} />
    </>
  )
}
