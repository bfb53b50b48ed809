import type { ReactNode } from 'react'
import { beschrijving } from '../vraag'

/** The room of one question; a bar at its side says that something is wrong. */
export function Kader({ fout, inGroep = false, children }: { fout: boolean; inGroep?: boolean; children: ReactNode }) {
  return <div className={`${inGroep ? 'mb-4' : 'mb-7'} ${fout ? 'border-l-[5px] border-fout pl-4' : ''}`}>{children}</div>
}

type Groepprops = { id: string; label: string; labelInTitel?: boolean; hint?: string; fout?: string; children: ReactNode }

/** How the words of a question look; a title that asks it already is enough for the eye, and then they take no room. */
export function labelstijl(labelInTitel = false): string {
  return labelInTitel ? 'sr-only' : 'w-fit text-[1.08rem] font-bold'
}

/** A question of several controls. */
export function Groep({ id, label, labelInTitel, hint, fout, children }: Groepprops) {
  return (
    <Kader fout={fout !== undefined}>
      <fieldset className="min-w-0" aria-describedby={beschrijving(id, hint, fout)}>
        <legend className={labelstijl(labelInTitel)}>{label}</legend>
        {hint && <Hint id={id}>{hint}</Hint>}
        {fout && <Fout id={id}>{fout}</Fout>}
        <div className="mt-1.5">{children}</div>
      </fieldset>
    </Kader>
  )
}

export function Hint({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={`${id}-hint`} className="max-w-regel text-[0.95rem] text-gedempt">
      {children}
    </p>
  )
}

export function Fout({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={`${id}-fout`} className="max-w-regel font-bold text-fout">
      {children}
    </p>
  )
}
