import type { ReactNode } from 'react'

/** The tags that the sentences of a page of text may hold. */
export const OPMAAK = {
  p: (tekst: ReactNode) => <p>{tekst}</p>,
  lijst: (tekst: ReactNode) => <ul>{tekst}</ul>,
  li: (tekst: ReactNode) => <li>{tekst}</li>,
}
