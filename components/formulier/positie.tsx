'use client'

import { useEffect, useState } from 'react'
import { Knop } from '@/components/ui/knop'
import { schrijfPositie } from '@/lib/gegevens/positie'
import { toonPositie } from '@/lib/tekst/getal'
import { leesTaal } from '@/lib/tekst/talen'
import type { Positiewoorden } from './vraag'

const WACHT_MS = 20_000

type Stand = 'stil' | 'zoekt' | 'mislukt'

/**
 * Where the device is, beside the address and the words and never instead of them: a browser that cannot tell shows nothing of
 * it, and what was found is a box that can be unticked, with or without JavaScript.
 */
export function Positie({ controle, waarde, taal, woorden }: { controle: string; waarde: string; taal: string; woorden: Positiewoorden }) {
  const [kan, zetKan] = useState(false)
  const [gevonden, zetGevonden] = useState(waarde)
  const [stand, zetStand] = useState<Stand>('stil')
  useEffect(() => zetKan('geolocation' in navigator && window.isSecureContext), [])

  function zoek() {
    zetStand('zoekt')
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude, accuracy } }) => {
        zetGevonden(schrijfPositie({ breedte: latitude, lengte: longitude, meters: accuracy }))
        zetStand('stil')
      },
      () => zetStand('mislukt'),
      { enableHighAccuracy: true, timeout: WACHT_MS, maximumAge: 0 },
    )
  }

  return (
    <div className="mt-5">
      {kan && (
        <>
          <p id={`${controle}-hint`} className="max-w-regel text-[0.95rem] text-gedempt">
            {woorden.uitleg}
          </p>
          <Knop type="button" soort="rand" className="mt-2" onClick={zoek} disabled={stand === 'zoekt'} aria-describedby={`${controle}-hint`}>
            {woorden.zoek}
          </Knop>
        </>
      )}
      <p role="status" className="mt-2 max-w-regel empty:hidden">
        {stand === 'zoekt' && woorden.zoekt}
        {stand === 'mislukt' && woorden.mislukt}
      </p>
      {gevonden && (
        <label className="mt-2 flex w-fit items-start gap-3 py-2">
          <input key={gevonden} type="checkbox" id={controle} name={controle} value={gevonden} defaultChecked className="mt-1 size-6 shrink-0" />
          <span>{woorden.gevonden.replace('{plaats}', toonPositie(leesTaal(taal), gevonden))}</span>
        </label>
      )}
    </div>
  )
}
