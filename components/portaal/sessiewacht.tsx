'use client'

import { useEffect, useRef, useState } from 'react'

/** The words of the warning. */
export type Wachtwoorden = { titel: string; uitleg: string; blijf: string; gelukt: string; mislukt: string }

const VOORAF_MS = 120_000

/** Warns two minutes before a session ends; one press keeps it. Without JavaScript the line above says until when. */
export function Sessiewacht({ totMoment, woorden }: { totMoment: string; woorden: Wachtwoorden }) {
  const venster = useRef<HTMLDialogElement>(null)
  const [tot, zetTot] = useState(totMoment)
  const [melding, zetMelding] = useState('')

  useEffect(() => {
    const wekker = setTimeout(() => venster.current?.showModal(), Math.max(0, new Date(tot).getTime() - Date.now() - VOORAF_MS))
    return () => clearTimeout(wekker)
  }, [tot])

  async function verleng() {
    const antwoord = await fetch('/api/sessie/verleng', { method: 'POST' }).catch(() => undefined)
    if (!antwoord?.ok) return zetMelding(woorden.mislukt)
    const { tot: nieuw, zin } = (await antwoord.json()) as { tot: string; zin: string }
    const regel = document.getElementById('sessie-tot')
    if (regel) regel.textContent = zin
    zetTot(nieuw)
    zetMelding(woorden.gelukt)
    venster.current?.close()
  }

  return (
    <>
      <p role="status" className="sr-only">
        {melding}
      </p>
      <dialog
        ref={venster}
        aria-labelledby="sessie-bijna"
        className="m-auto max-w-[28rem] rounded-vak border-2 border-merk bg-kaart p-6 text-[1rem] text-inkt backdrop:bg-black/50"
      >
        <h2 id="sessie-bijna">{woorden.titel}</h2>
        <p className="my-4">{woorden.uitleg}</p>
        {melding === woorden.mislukt && <p className="mb-4 font-bold text-fout">{melding}</p>}
        <button type="button" onClick={verleng} className="knop min-h-12 rounded-vak bg-merk px-5 py-2 font-bold text-op-merk hover:bg-merk-diep">
          {woorden.blijf}
        </button>
      </dialog>
    </>
  )
}
