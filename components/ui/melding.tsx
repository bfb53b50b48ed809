import type { ReactNode } from 'react'
import type { Toon } from './merkje'

const STIJL: Record<Toon, string> = {
  goed: 'bg-goed-was border-goed',
  info: 'bg-merk-was border-merk',
  'let-op': 'bg-let-op-was border-let-op',
  fout: 'bg-fout-was border-fout',
}

/** Something that the person should know on this page. */
export function Melding({ toon = 'info', titel, children }: { toon?: Toon; titel?: string; children?: ReactNode }) {
  return (
    <div className={`mb-6 rounded-vak border-l-[6px] px-5 py-4 ${STIJL[toon]}`}>
      {titel && <p className="text-[1.08rem] font-bold">{titel}</p>}
      {children && <div className="proza max-w-regel">{children}</div>}
    </div>
  )
}

/** The panel with what happens now: first thing on the page of a case. */
export function Nu({ titel, children }: { titel: string; children: ReactNode }) {
  return (
    <div id="nu" className="mb-6 scroll-mt-6 rounded-vak bg-merk-was px-5 py-4">
      <h2 className="text-[1.15rem]">{titel}</h2>
      <div className="proza mt-1">{children}</div>
    </div>
  )
}
