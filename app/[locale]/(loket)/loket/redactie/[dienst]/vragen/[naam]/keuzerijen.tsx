import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Knop } from '@/components/ui/knop'

type Props = {
  nieuw: boolean
  waarden: Record<string, string>
  /** The two boxes of a text, one for each language. */
  vak: (controle: string, label: string) => ReactNode
}

/** What can be chosen at a question, in its order: each button saves the page and does one thing more. */
export async function Keuzerijen({ nieuw, waarden, vak }: Props) {
  const [t, taal] = await Promise.all([getTranslations('redactie'), getLocale()])
  const keuzes = Object.keys(waarden).flatMap((een) => /^(keuze-\d+)-nl$/.exec(een)?.[1] ?? [])
  const aantal = keuzes.filter((keuze) => waarden[`${keuze}-waarde`]).length
  const knop = (soort: 'op' | 'neer' | 'weg', plaats: number, tekst: string, label: string) => (
    <Knop soort="rand" name="_daad" value={`${soort}-${plaats}`} aria-label={label}>
      {tekst}
    </Knop>
  )
  return (
    <fieldset id="keuzes" className="min-w-0">
      <legend className="mb-2 text-[1.15rem] font-bold">{t('vraag.keuzes')}</legend>
      <p className="mb-4 max-w-regel text-gedempt">{t(nieuw ? 'vraag.keuzesNieuw' : 'vraag.keuzesHint')}</p>
      {keuzes.map((keuze, plaats) => {
        const nummer = t('vraag.keuze', { nummer: plaats + 1 })
        const naam = { keuze: waarden[`${keuze}-${taal}`] || nummer }
        return (
          <div key={keuze} className="mb-6 border-l-4 border-lijn pl-4">
            <input type="hidden" name={`${keuze}-waarde`} value={waarden[`${keuze}-waarde`]} />
            {vak(keuze, nummer)}
            {plaats < aantal && (
              <div className="-mt-3 flex flex-wrap gap-3">
                {plaats > 0 && knop('op', plaats, t('vragen.op'), t('vraag.keuzeOp', naam))}
                {plaats < aantal - 1 && knop('neer', plaats, t('vragen.neer'), t('vraag.keuzeNeer', naam))}
                {knop('weg', plaats, t('vragen.weg'), t('vraag.keuzeWeg', naam))}
              </div>
            )}
          </div>
        )
      })}
      <div className="mb-7">
        <Knop soort="rand" name="_daad" value="erbij" className="max-sm:w-full">
          {t('vraag.keuzeErbij')}
        </Knop>
      </div>
    </fieldset>
  )
}
