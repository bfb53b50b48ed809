'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'

const OM_DE_MS = 2_000
const HOOGSTENS = 30

/** Looks again every two seconds, for a minute, while the page waits for something. Without JavaScript the link beside it does. */
export function Ververs({ zin }: { zin: string }) {
  const router = useRouter()
  const [keer, zetKeer] = useState(0)
  useEffect(() => {
    if (keer >= HOOGSTENS) return
    const wekker = setTimeout(() => {
      router.refresh()
      zetKeer(keer + 1)
    }, OM_DE_MS)
    return () => clearTimeout(wekker)
  }, [keer, router])
  return (
    <p role="status" className="sr-only">
      {keer > 0 ? zin : ''}
    </p>
  )
}
