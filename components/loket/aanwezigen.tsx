'use client'

import { useEffect, useState } from 'react'
import { Melding } from '@/components/ui/melding'

const OM_DE_MS = 30_000

/** What the page already knew, where it asks for more, and with what. */
type Kenmerken = { zinnen: string[]; adres: string; stand: string; taal: string; woorden: { titel: string; gewijzigd: string; herlaad: string } }

/**
 * Who else has this case open, and whether it changed since this page was made: as of the moment of the page, and with JavaScript
 * asked again every half minute while the page is looked at. What is being typed stays where it is.
 */
export function Aanwezigen({ zinnen: eerst, adres, stand, taal, woorden }: Kenmerken) {
  const [{ zinnen, isGewijzigd }, zet] = useState({ zinnen: eerst, isGewijzigd: false })
  useEffect(() => {
    let wekker: ReturnType<typeof setInterval> | undefined
    const stop = () => clearInterval(wekker)
    const vraag = async () => {
      const antwoord = await fetch(adres, { method: 'POST', body: new URLSearchParams({ stand, taal }) }).catch(() => undefined)
      if (antwoord?.ok) return zet((await antwoord.json()) as { zinnen: string[]; isGewijzigd: boolean })
      if (antwoord) stop()
    }
    const begin = () => {
      stop()
      wekker = setInterval(vraag, OM_DE_MS)
    }
    const volg = () => {
      if (document.hidden) return stop()
      void vraag()
      begin()
    }
    if (!document.hidden) begin()
    document.addEventListener('visibilitychange', volg)
    return () => {
      stop()
      document.removeEventListener('visibilitychange', volg)
    }
  }, [adres, stand, taal])
  return (
    <div role="status">
      {zinnen.length > 0 && (
        <Melding titel={woorden.titel}>
          {zinnen.map((zin) => (
            <p key={zin}>{zin}</p>
          ))}
        </Melding>
      )}
      {isGewijzigd && (
        <Melding toon="let-op" titel={woorden.gewijzigd}>
          <p>{woorden.herlaad}</p>
        </Melding>
      )}
    </div>
  )
}
