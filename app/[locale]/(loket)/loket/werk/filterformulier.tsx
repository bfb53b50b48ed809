import { getLocale, getTranslations } from 'next-intl/server'
import { Keuzelijst } from '@/components/formulier/velden/keuzelijst'
import { Acties, Knop } from '@/components/ui/knop'
import { LOKETTEN } from '@/lib/afspraken/loketten'
import { dienstnaam } from '@/lib/catalogus/find-dienst'
import { env } from '@/lib/platform/env'
import { OUDER, RISICOS, STANDEN, WACHT, type Werkfilter, WIE } from '@/lib/werklijst/filter'

/** The filter of the work list, as a form that asks for the same page: open while a filter is on. */
export async function Filterformulier({ filter, diensten, adres }: { filter: Werkfilter; diensten: string[]; adres: string }) {
  const [t, taal] = await Promise.all([getTranslations('werklijst'), getLocale()])
  const dagen = env().WERKLIJST_KRAP_WERKDAGEN
  const velden: [naam: keyof Werkfilter, opties: [code: string, woord: string][]][] = [
    ['dienst', namen(diensten.map((slug) => [slug, dienstnaam(slug, taal)]))],
    ['risico', RISICOS.map((code) => [code, t(`risico.${code}`, { dagen })])],
    ['plaats', LOKETTEN.map(({ code, naam }) => [code, naam])],
    ['ouder', OUDER.map((code) => [code, t('ouder', { dagen: Number(code) })])],
    ['wie', WIE.map((code) => [code, t(`wie.${code}`)])],
    ['wacht', WACHT.map((code) => [code, t(`wacht.${code}`)])],
    ['stand', STANDEN.map((code) => [code, t(`stand.${code}`)])],
  ]
  return (
    <details open={Object.keys(filter).length > 0} className="mb-6">
      <summary data-toets="f" className="w-fit cursor-pointer py-2 font-bold text-merk">
        {t('filter.titel')}
      </summary>
      <form action={adres} className="mt-3 rounded-vak bg-kaart p-5">
        <div className="grid grid-cols-1 gap-x-6 sm:grid-cols-2 lg:grid-cols-4">
          {velden.map(([naam, opties]) => (
            <Keuzelijst
              key={naam}
              naam={naam}
              label={t(`filter.${naam}`)}
              waarde={filter[naam] ?? ''}
              opties={[{ waarde: '', label: t('filter.alles') }, ...opties.map(([waarde, label]) => ({ waarde, label }))]}
            />
          ))}
        </div>
        <Acties>
          <Knop soort="rand">{t('filter.toon')}</Knop>
          <a href={adres}>{t('filter.wis')}</a>
        </Acties>
      </form>
    </details>
  )

  function namen(paren: [string, string][]): [string, string][] {
    const { compare } = new Intl.Collator(taal)
    return paren.toSorted(([, a], [, b]) => compare(a, b))
  }
}
