import type { ReactNode } from 'react'

export type Toon = 'goed' | 'info' | 'let-op' | 'fout'

const STIJL: Record<Toon, string> = {
  goed: 'bg-goed-was text-goed',
  info: 'bg-merk-was text-merk-diep',
  'let-op': 'bg-let-op-was text-let-op',
  fout: 'bg-fout-was text-fout',
}

/** A state as a word in a colour: the word says it, the colour only helps. */
export function Merkje({ toon, children }: { toon: Toon; children: ReactNode }) {
  return <span className={`inline-block rounded-[4px] px-2 py-0.5 text-[0.83rem] leading-snug font-bold ${STIJL[toon]}`}>{children}</span>
}
