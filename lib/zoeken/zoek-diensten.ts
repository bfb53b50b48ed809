import type { Dienstregel } from '@/lib/catalogus/dienst-record'
import { findDienst, listDiensten, listIngangen } from '@/lib/catalogus/find-dienst'
import { bevatAlles } from '@/lib/gegevens/zoektekst'
import type { Taal } from '@/lib/tekst/talen'

/** Something that a search finds: a dienst, or a way into one with an address and a name of its own. */
export type Gevonden = Dienstregel

/** What has every word of the question in its name, summary or keywords, by name; all diensten without a question. */
export function zoekDiensten(vraag: string, taal: Taal): readonly Gevonden[] {
  if (!vraag.trim()) return listDiensten(taal)
  const ingangen = listIngangen().flatMap(({ dienst, choose: _, ...eigen }) => {
    const heel = findDienst(dienst)
    return heel ? [{ ...heel, ...eigen }] : []
  })
  const past = ({ name, summary, keywords }: Gevonden) => bevatAlles([name[taal], summary[taal], ...keywords[taal]].join(' '), vraag)
  return [...listDiensten(taal), ...ingangen].filter(past).toSorted((a, b) => a.name[taal].localeCompare(b.name[taal], taal))
}
