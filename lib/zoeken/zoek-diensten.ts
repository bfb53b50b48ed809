import type { Dienstregel } from '@/lib/catalogus/dienst-record'
import { findDienst, listDiensten, listIngangen } from '@/lib/catalogus/find-dienst'
import type { Taal } from '@/lib/tekst/talen'

/** Something that a search finds: a dienst, or a way into one with an address and a name of its own. */
export type Gevonden = Dienstregel

/** What has every word of the question in its name, summary or keywords, by name; all diensten without a question. */
export function zoekDiensten(vraag: string, taal: Taal): readonly Gevonden[] {
  const woorden = kaal(vraag).split(' ').filter(Boolean)
  if (woorden.length === 0) return listDiensten(taal)
  const ingangen = listIngangen().flatMap(({ dienst, choose: _, ...eigen }) => {
    const heel = findDienst(dienst)
    return heel ? [{ ...heel, ...eigen }] : []
  })
  const past = ({ name, summary, keywords }: Gevonden) => {
    const inhoud = kaal([name[taal], summary[taal], ...keywords[taal]].join(' '))
    return woorden.every((woord) => inhoud.includes(woord))
  }
  return [...listDiensten(taal), ...ingangen].filter(past).toSorted((a, b) => a.name[taal].localeCompare(b.name[taal], taal))
}

/** Without capitals, accents and signs, as people type when they search. */
function kaal(tekst: string): string {
  return tekst
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
