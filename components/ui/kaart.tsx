import type { ReactNode } from 'react'

const RAND = { gewoon: '', goed: 'border-l-[6px] border-l-goed', 'let-op': 'border-l-[6px] border-l-let-op', fout: 'border-l-[6px] border-l-fout' }

type Kaartkenmerken = { rand?: keyof typeof RAND; als?: 'div' | 'li'; children: ReactNode; className?: string }

/** A white card; `rand` gives its left side the colour of a state that its words also say. As an entry of a list it is a `li`. */
export function Kaart({ rand = 'gewoon', als: Als = 'div', children, className = '' }: Kaartkenmerken) {
  return <Als className={`kaart rounded-vak border border-lijn bg-kaart px-5 py-4 ${RAND[rand]} ${className}`}>{children}</Als>
}

/** A tile of a grid: a title that leads somewhere and one line about it. */
export function Tegel({ href, titel, uitleg }: { href: string; titel: string; uitleg?: string }) {
  return (
    <li className="kaart rounded-vak border border-lijn bg-kaart px-5 py-4">
      <a href={href} className="inline-block py-1 text-[1.08rem] font-bold">
        {titel}
      </a>
      {uitleg && <p className="mt-0.5 text-[0.95rem] text-gedempt">{uitleg}</p>}
    </li>
  )
}

/** A grid of tiles. */
export function Tegels({ children }: { children: ReactNode }) {
  return <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(17rem,100%),1fr))] gap-4">{children}</ul>
}

/** Two columns: the matter, and what stands beside it. One column on a phone. */
export function TweeKolommen({ children, zij, zijLabel }: { children: ReactNode; zij: ReactNode; zijLabel: string }) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-10 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
      <div>{children}</div>
      <aside aria-label={zijLabel} className="flex flex-col gap-4">
        {zij}
      </aside>
    </div>
  )
}
