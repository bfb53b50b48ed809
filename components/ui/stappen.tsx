import type { ReactNode } from 'react'

/** A list of things to do in order; `van` is the number of its first one. */
export function Stappen({ van = 1, children }: { van?: number; children: ReactNode }) {
  return (
    <ol start={van} className="flex list-none flex-col gap-3.5">
      {children}
    </ol>
  )
}

type Stapkenmerken = {
  id?: string
  nummer: number
  titel: string
  href?: string
  /** It needs no more doing: its number becomes a tick. */
  klaar?: boolean
  /** States as words, before the title. */
  merkjes?: ReactNode
  acties?: ReactNode
  children?: ReactNode
}

/** One thing to do: its number, what it is, a few words about it and what can be done with it. */
export function Stap({ id, nummer, titel, href, klaar = false, merkjes, acties, children }: Stapkenmerken) {
  return (
    <li id={id} className="kaart grid grid-cols-[2.25rem_minmax(0,1fr)] gap-x-4 rounded-vak border border-lijn bg-kaart px-4 py-4 sm:px-5">
      <span
        aria-hidden="true"
        className={`mt-0.5 flex size-9 items-center justify-center rounded-full text-[1.05rem] font-bold ${klaar ? 'bg-goed-was text-goed' : 'bg-merk-was text-merk-diep'}`}
      >
        {klaar ? '✓' : nummer}
      </span>
      <div>
        {merkjes && <p className="mb-0.5 flex flex-wrap gap-1.5">{merkjes}</p>}
        <h3 className="text-[1.08rem]">
          {href ? (
            <a href={href} className="inline-block py-1">
              {titel}
            </a>
          ) : (
            titel
          )}
        </h3>
        {children && <div className="max-w-regel text-[0.95rem] [&>p+p]:mt-1">{children}</div>}
        {acties && <div className="mt-1 flex flex-wrap items-center gap-x-5">{acties}</div>}
      </div>
    </li>
  )
}
