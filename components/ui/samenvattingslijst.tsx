import type { ReactNode } from 'react'

/** One line: what it is, its value, where it comes from, and a link to change it. */
export type Regel = {
  id: string
  term: string
  /** The title of the list says it already. */
  termInTitel?: boolean
  waarde: ReactNode
  bron?: ReactNode
  actie?: ReactNode
}

type Props = { titel?: string; kop?: 'h2' | 'h3'; actie?: ReactNode; regels: Regel[] }

/** A list of data with their names, in a card; `actie` is a link that concerns all of it. */
export function Samenvattingslijst({ titel, kop = 'h2', actie, regels }: Props) {
  const Kop = kop
  return (
    <section className="kaart mb-7 rounded-vak border border-lijn bg-kaart">
      {titel && (
        <div className="flex flex-wrap items-center justify-between gap-x-4 border-b border-lijn px-5">
          <Kop className="py-3 text-[1.05rem]">{titel}</Kop>
          {actie}
        </div>
      )}
      <dl>
        {regels.map(({ id, term, termInTitel, waarde, bron, actie }) => (
          <div
            key={id}
            className={`grid gap-x-4 gap-y-0.5 border-b border-lijn px-5 py-3 last:border-0 ${termInTitel ? '' : 'sm:grid-cols-[11rem_1fr]'}`}
          >
            <dt className={termInTitel ? 'sr-only' : 'font-bold'}>{term}</dt>
            <dd className="flex min-w-0 flex-wrap justify-between gap-x-4">
              <div className="min-w-0 whitespace-pre-line [overflow-wrap:anywhere]">
                {waarde}
                {bron && <span className="block text-[0.85rem] text-gedempt">{bron}</span>}
              </div>
              {actie}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
