'use client'

import { useEffect, useState } from 'react'
import { toonGrootte } from '@/lib/tekst/grootte'
import { leesTaal } from '@/lib/tekst/talen'

type Gekozen = { naam: string; bytes: number }
type Woorden = { gekozen: string; gaatMee: string; teGroot: string }

/** The files that somebody chose and did not send yet, each with what becomes of it. Without JavaScript the box itself names them. */
export function GekozenBestanden({ controle, maxBytes, taal, woorden }: { controle: string; maxBytes: number; taal: string; woorden: Woorden }) {
  const [bestanden, zetBestanden] = useState<Gekozen[]>([])

  useEffect(() => {
    const vak = document.getElementById(controle)
    if (!(vak instanceof HTMLInputElement)) return
    const lees = () => zetBestanden([...(vak.files ?? [])].map(({ name, size }) => ({ naam: name, bytes: size })))
    vak.addEventListener('change', lees)
    lees()
    return () => vak.removeEventListener('change', lees)
  }, [controle])

  if (bestanden.length === 0) return null
  return (
    <ul aria-label={woorden.gekozen} aria-live="polite" className="mt-3 max-w-regel">
      {bestanden.map(({ naam, bytes }, plaats) => (
        <li key={`${naam}-${plaats.toString()}`} className="border-b border-lijn py-2 [overflow-wrap:anywhere]">
          {naam} <span className="text-[0.9rem] text-gedempt">({toonGrootte(leesTaal(taal), bytes)})</span>:{' '}
          <span className={bytes > maxBytes ? 'font-bold text-fout' : 'text-goed'}>{bytes > maxBytes ? woorden.teGroot : woorden.gaatMee}</span>
        </li>
      ))}
    </ul>
  )
}
