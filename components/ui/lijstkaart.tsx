import type { ReactNode } from 'react'
import { Kaart } from './kaart'

/** A list of things that each have their own card. */
export function Lijst({ children }: { children: ReactNode }) {
  return <ul className="flex flex-col gap-3.5">{children}</ul>
}

type Kenmerken = {
  titel: string
  href?: string
  kop?: 'h2' | 'h3'
  rand?: 'gewoon' | 'goed' | 'let-op' | 'fout'
  /** States as words, before the title. */
  merkjes?: ReactNode
  /** What can be done with it: links. */
  acties?: ReactNode
  /** A few words about it. */
  children?: ReactNode
}

/** One thing of a list: its state, what it is, a few words about it, and what can be done with it. */
export function Lijstkaart({ titel, href, kop: Kop = 'h3', rand, merkjes, acties, children }: Kenmerken) {
  return (
    <Kaart als="li" rand={rand} className="grid gap-x-6 gap-y-1 sm:grid-cols-[minmax(0,1fr)_auto] sm:items-center">
      <div>
        {merkjes && <p className="flex flex-wrap gap-1.5">{merkjes}</p>}
        <Kop className="text-[1.08rem]">
          {href ? (
            <a href={href} className="inline-block py-1">
              {titel}
            </a>
          ) : (
            titel
          )}
        </Kop>
        {children && <div className="max-w-regel text-[0.95rem] text-gedempt">{children}</div>}
      </div>
      {acties && <div className="flex flex-wrap gap-x-5 [&>a]:inline-block [&>a]:py-2.5">{acties}</div>}
    </Kaart>
  )
}
