import { useLocale, useTranslations } from 'next-intl'
import { Aankruisvak } from '@/components/formulier/velden/keuzes'
import { Kaart } from '@/components/ui/kaart'
import { Knop } from '@/components/ui/knop'

/** The form with which a citizen takes all of their documents along in one file. */
export function Archiefknop() {
  const t = useTranslations('mijn.archief')
  return (
    <Kaart>
      <h2 className="mb-1 text-[1.05rem]">{t('kop')}</h2>
      <p className="text-[0.95rem]">{t('uitleg')}</p>
      <form method="get" action="/api/mijn/documenten/archief">
        <input type="hidden" name="taal" value={useLocale()} />
        <Aankruisvak id="eerdere" type="checkbox" name="eerdere" value="ja" label={t('eerdereLabel')} hint={t('eerdereHint')} />
        <Knop soort="rand" className="mt-2 w-full">
          {t('knop')}
        </Knop>
      </form>
    </Kaart>
  )
}
