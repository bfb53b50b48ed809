'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'

const OM_DE_MS = 2_000
const HOOGSTENS = 30

type Kenmerken = {
  /** Said once it looked again; nothing for a board that anyone sees change. */
  zin?: string
  omDeMs?: number
  hoogstens?: number
}

/** Looks again every two seconds, for a minute, while the page waits for something, unless said otherwise. Without JavaScript the link beside it does. */
export function Ververs({ zin = '', omDeMs = OM_DE_MS, hoogstens = HOOGSTENS }: Kenmerken) {
  const router = useRouter()
  const [keer, zetKeer] = useState(0)
  useEffect(() => {
    if (keer >= hoogstens) return
    const wekker = setTimeout(() => {
      router.refresh()
      zetKeer(keer + 1)
    }, omDeMs)
    return () => clearTimeout(wekker)
  }, [keer, router, omDeMs, hoogstens])
  return (
    <p role="status" className="sr-only">
      {keer > 0 ? zin : ''}
    </p>
  )
}
