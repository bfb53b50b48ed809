'use client'

import { type FormEvent, type ReactNode, useRef } from 'react'

const DUBBEL_MS = 5_000

/** A form whose button somebody may press twice in a row, and that is sent once. Without JavaScript it is a form like any other. */
export function Eenmaal({ action, children }: { action: string; children: ReactNode }) {
  const gestuurd = useRef(0)
  const stuur = (poging: FormEvent) => {
    if (poging.timeStamp - gestuurd.current < DUBBEL_MS && gestuurd.current > 0) poging.preventDefault()
    else gestuurd.current = poging.timeStamp
  }
  return (
    <form method="post" action={action} onSubmit={stuur}>
      {children}
    </form>
  )
}
