'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useEffect, useRef } from 'react'

const WACHT_MS = 250
const VANAF_TEKENS = 3

/** Where a search is typed. The page answers while somebody types; without JavaScript it answers the button or enter. */
export function Zoekveld({ waarde, max }: { waarde: string; max: number }) {
  const router = useRouter()
  const wekker = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(wekker.current), [])

  function typ({ currentTarget: { form, value } }: FormEvent<HTMLInputElement>) {
    clearTimeout(wekker.current)
    const getypt = value.trim()
    if (!form || (getypt && getypt.length < VANAF_TEKENS)) return
    wekker.current = setTimeout(() => {
      const gevuld = [...new FormData(form)].flatMap(([naam, inhoud]) => (inhoud ? [[naam, String(inhoud)]] : []))
      router.replace(`${location.pathname}?${new URLSearchParams(gevuld)}`, { scroll: false })
    }, WACHT_MS)
  }

  return (
    <input
      id="zoek"
      name="zoek"
      type="search"
      defaultValue={waarde}
      maxLength={max}
      aria-describedby="zoek-hint"
      autoComplete="off"
      onInput={typ}
      className="min-h-12 min-w-0 flex-1 basis-56 rounded-vak border-2 border-rand bg-kaart px-3.5 py-2"
    />
  )
}
