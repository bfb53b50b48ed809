import type { ReactNode } from 'react'

/** Where the person is in the form, what is asked here, and since when it is safe. */
export function Stapkop({ stap, titel, uitleg, children }: { stap: string; titel: string; uitleg?: string; children?: ReactNode }) {
  return (
    <>
      <p className="mb-1 text-[0.95rem] text-gedempt">{stap}</p>
      <h1>{titel}</h1>
      {uitleg && <p className="mb-6 max-w-regel">{uitleg}</p>}
      {children}
    </>
  )
}
