import type { ReactNode } from 'react'
import { Samenvattingslijst } from '@/components/ui/samenvattingslijst'

type Props = { titel: string; regels: { id: string; term: string; waarde: string; bron: string; actie?: ReactNode }[] }

/** What the city knows already: each shown with where from and as of when, and what to do when it is wrong. */
export function WetenPaneel({ titel, regels }: Props) {
  if (regels.length === 0) return null
  return (
    <div className="mb-7">
      <Samenvattingslijst titel={titel} regels={regels} />
    </div>
  )
}
