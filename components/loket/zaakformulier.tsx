import type { ReactNode } from 'react'
import { Knop } from '@/components/ui/knop'

/** What every form of a case sends along: the language, and the state of the case that the page showed. */
export type Verborgen = Record<string, string>

/** A form that does something with a case: a plain post. */
export function Zaakformulier({
  actie,
  verborgen,
  knop,
  label,
  soort = 'vol',
  children,
}: {
  actie: string
  verborgen: Verborgen
  knop: string
  /** What its button is called where several say the same. */
  label?: string
  soort?: 'vol' | 'rand'
  children?: ReactNode
}) {
  return (
    <form method="post" action={actie} noValidate className="mt-3">
      {Object.entries(verborgen).map(([naam, waarde]) => (
        <input key={naam} type="hidden" name={naam} value={waarde} />
      ))}
      {children}
      <Knop soort={soort} aria-label={label} className="max-sm:w-full">
        {knop}
      </Knop>
    </form>
  )
}
