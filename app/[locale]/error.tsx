'use client'

import { useEffect, useState } from 'react'

const WOORDEN = {
  nl: {
    titel: 'Er ging iets mis bij ons',
    uitleg: 'Dat ligt niet aan jou. Wat je eerder bewaarde, is er nog. Probeer het over enkele minuten opnieuw.',
    opnieuw: 'Probeer opnieuw',
    nummer: 'Bel je ons? Geef dan dit nummer door:',
  },
  en: {
    titel: 'Something went wrong on our side',
    uitleg: 'It is not your fault. What you saved before is still there. Try again in a few minutes.',
    opnieuw: 'Try again',
    nummer: 'If you call us, mention this number:',
  },
}

/** A bug: the words stand here because nothing else may be counted on. `digest` is also in the log. */
export default function Fout({ error }: { error: Error & { digest?: string } }) {
  const [taal, zetTaal] = useState<'nl' | 'en'>('nl')
  useEffect(() => zetTaal(document.documentElement.lang === 'en' ? 'en' : 'nl'), [])
  const woorden = WOORDEN[taal]
  return (
    <main id="inhoud" className="wrap max-w-smal flex-1 pt-10 pb-18">
      <h1>{woorden.titel}</h1>
      <p className="mb-6 text-[1.15rem] text-gedempt">{woorden.uitleg}</p>
      {error.digest && (
        <p className="mb-6">
          {woorden.nummer} <strong>{error.digest}</strong>
        </p>
      )}
      <button type="button" onClick={() => location.reload()} className="knop min-h-12 rounded-vak bg-merk px-5 py-2 font-bold text-op-merk">
        {woorden.opnieuw}
      </button>
    </main>
  )
}
