import type { ReactNode } from 'react'
import { Kaart } from '@/components/ui/kaart'

type Feit = { term: string; waarde: ReactNode }

/** A small card of facts; what is not known is left out. */
export function Feiten({ titel, feiten }: { titel: string; feiten: (Feit | undefined | '' | false)[] }) {
  return (
    <Kaart>
      <h2 className="mb-2 text-[1.08rem]">{titel}</h2>
      <dl className="text-[0.95rem]">
        {feiten
          .filter((feit) => typeof feit === 'object')
          .map(({ term, waarde }) => (
            <div key={term} className="mb-2 last:mb-0">
              <dt className="text-[0.88rem] text-gedempt">{term}</dt>
              <dd>{waarde}</dd>
            </div>
          ))}
      </dl>
    </Kaart>
  )
}
