'use client'

import { useEffect, useState } from 'react'

const WACHT_MS = 300
const VANAF_TEKENS = 2

/** Fills a native list with the register's streets while somebody types. Without it, or when the register is silent, typing works the same. */
export function Straatsuggesties({ controle, lijst }: { controle: string; lijst: string }) {
  const [straten, zetStraten] = useState<string[]>([])

  useEffect(() => {
    const vak = document.getElementById(controle)
    if (!(vak instanceof HTMLInputElement)) return
    let wekker: ReturnType<typeof setTimeout> | undefined
    let vorige = ''
    const vraag = async () => {
      const getypt = vak.value.trim()
      if (getypt.length < VANAF_TEKENS || getypt === vorige) return
      vorige = getypt
      const antwoord = await fetch(`/api/v1/adressen?${new URLSearchParams({ q: getypt })}`).catch(() => undefined)
      if (!antwoord?.ok || vak.value.trim() !== getypt) return
      const { adressen } = (await antwoord.json()) as { adressen: { straat: string }[] }
      zetStraten([...new Set(adressen.map(({ straat }) => straat))])
    }
    const typ = () => {
      clearTimeout(wekker)
      wekker = setTimeout(vraag, WACHT_MS)
    }
    vak.addEventListener('input', typ)
    return () => {
      clearTimeout(wekker)
      vak.removeEventListener('input', typ)
    }
  }, [controle])

  return (
    <datalist id={lijst}>
      {straten.map((straat) => (
        <option key={straat} value={straat} />
      ))}
    </datalist>
  )
}
