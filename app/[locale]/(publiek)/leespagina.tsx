import type { ReactNode } from 'react'
import { Inleiding, Pagina } from '@/components/ui/pagina'
import { env } from '@/lib/platform/env'

/** A page of nothing but text, in parts with a heading each. */
export function Leespagina({ titel, inleiding, delen }: { titel: string; inleiding: string; delen: { titel: string; tekst: ReactNode }[] }) {
  return (
    <Pagina>
      <h1>{titel}</h1>
      <Inleiding>{inleiding}</Inleiding>
      <div className="proza max-w-regel">
        {delen.map((deel) => (
          <section key={deel.titel} className="proza">
            <h2>{deel.titel}</h2>
            {deel.tekst}
          </section>
        ))}
      </div>
    </Pagina>
  )
}

/** What the sentences of such a page may hold: tags, and how the city is reached. */
export function invulling() {
  const { STAD_NAAM: stad, STAD_TELEFOON: telefoon, STAD_EMAIL: email } = env()
  return {
    p: (tekst: ReactNode) => <p>{tekst}</p>,
    lijst: (tekst: ReactNode) => <ul>{tekst}</ul>,
    li: (tekst: ReactNode) => <li>{tekst}</li>,
    stad,
    telefoon,
    email,
  }
}
