'use client'

import { useEffect, useState } from 'react'

type Woorden = { titel: string; uitleg: string; toetsen: { toets: string; wat: string }[]; aan: string; zonder: string }

/** Where a browser remembers that somebody does not want them. */
const BEWAARD = 'openloket.sneltoetsen'

/**
 * Keys for who works with the keyboard all day: j and k walk over the rows, where there are any, the others press what `knoppen` names. They say what they
 * are, do nothing while somebody types, and can be switched off, since speech input and a hand that slips press keys too. Without
 * JavaScript nothing of this is there.
 */
export function Sneltoetsen({ rijen, knoppen, woorden }: { rijen?: string; knoppen: Record<string, string>; woorden: Woorden }) {
  const [stand, zetStand] = useState<'onbekend' | 'aan' | 'uit'>('onbekend')
  useEffect(() => zetStand(localStorage.getItem(BEWAARD) === 'uit' ? 'uit' : 'aan'), [])
  useEffect(() => {
    if (stand !== 'aan') return
    const druk = (toets: KeyboardEvent) => {
      if (toets.ctrlKey || toets.metaKey || toets.altKey || toets.repeat || isInvoer(toets.target)) return
      if (rijen && (toets.key === 'j' || toets.key === 'k')) loop(rijen, toets.key === 'j' ? 1 : -1)
      else if (Object.hasOwn(knoppen, toets.key)) document.querySelector<HTMLElement>(knoppen[toets.key] ?? '')?.click()
      else return
      toets.preventDefault()
    }
    document.addEventListener('keydown', druk)
    return () => document.removeEventListener('keydown', druk)
  }, [stand, rijen, knoppen])
  if (stand === 'onbekend') return null
  const kies = (aan: boolean) => {
    localStorage.setItem(BEWAARD, aan ? 'aan' : 'uit')
    zetStand(aan ? 'aan' : 'uit')
  }
  return (
    <details className="mt-8">
      <summary className="w-fit cursor-pointer py-2 font-bold text-merk">{woorden.titel}</summary>
      <p className="mt-2">{woorden.uitleg}</p>
      <dl className="mt-2">
        {woorden.toetsen.map(({ toets, wat }) => (
          <div key={toets} className="flex gap-3 py-1">
            <dt>
              <kbd className="rounded-vak border border-rand px-2 font-bold">{toets}</kbd>
            </dt>
            <dd>{wat}</dd>
          </div>
        ))}
      </dl>
      <label className="mt-2 inline-flex min-h-11 items-center gap-3">
        <input type="checkbox" checked={stand === 'aan'} onChange={({ target }) => kies(target.checked)} className="size-5 accent-merk" />
        {woorden.aan}
      </label>
      <p className="text-gedempt">{woorden.zonder}</p>
    </details>
  )
}

function isInvoer(doel: EventTarget | null): boolean {
  return doel instanceof HTMLElement && (doel.isContentEditable || /^(INPUT|SELECT|TEXTAREA)$/.test(doel.tagName))
}

function loop(rijen: string, stap: 1 | -1): void {
  const alle = [...document.querySelectorAll<HTMLElement>(rijen)]
  const hier = alle.indexOf(document.activeElement as HTMLElement)
  const naar = hier < 0 ? (stap > 0 ? 0 : alle.length - 1) : hier + stap
  alle[naar]?.focus()
}
