'use client'

import { useEffect, useState } from 'react'
import { Knop } from '@/components/ui/knop'

/** A button that copies a text, where a browser can; without JavaScript the text beside it is selected by one press. */
export function Kopieer({ tekst, woorden }: { tekst: string; woorden: { kopieer: string; gekopieerd: string } }) {
  const [stand, zetStand] = useState<'kan-niet' | 'kan' | 'gekopieerd'>('kan-niet')
  useEffect(() => zetStand('clipboard' in navigator ? 'kan' : 'kan-niet'), [])
  if (stand === 'kan-niet') return null
  const kopieer = () => navigator.clipboard.writeText(tekst).then(() => zetStand('gekopieerd'))
  return (
    <p className="mt-3">
      <Knop type="button" soort="rand" onClick={kopieer}>
        {woorden.kopieer}
      </Knop>
      <span role="status" className="ml-4">
        {stand === 'gekopieerd' && woorden.gekopieerd}
      </span>
    </p>
  )
}
