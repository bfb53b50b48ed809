import type { ReactNode } from 'react'

/** One point of a story: done, now, or still to come. */
export type Punt = { id: string; stand: 'klaar' | 'nu' | 'later'; titel: string; wanneer?: ReactNode; uitleg?: ReactNode }

/** A story in time. `woorden` say the state for who does not see the dots. */
export function Tijdlijn({ punten, woorden }: { punten: Punt[]; woorden: Record<Punt['stand'], string> }) {
  return (
    <ol className="verloop">
      {punten.map(({ id, stand, titel, wanneer, uitleg }) => (
        <li key={id} data-stand={stand} className="relative pb-6 pl-8" aria-current={stand === 'nu' ? 'step' : undefined}>
          <h3>
            {titel} <span className="sr-only">({woorden[stand]})</span>
          </h3>
          {wanneer && <p className="text-[0.9rem] text-gedempt">{wanneer}</p>}
          {uitleg && <div className="max-w-regel">{uitleg}</div>}
        </li>
      ))}
    </ol>
  )
}
