import type { Dienstregel } from '@/lib/catalogus/dienst-record'
import { listDiensten } from '@/lib/catalogus/find-dienst'
import type { Taal } from '@/lib/tekst/talen'
import { maakZoekindex, type Zoekindex } from './zoek-index'

/** Something that a search finds: a dienst, or a way into one with an address and a name of its own. */
export type Gevonden = Dienstregel

const INDEXEN = new Map<Taal, Promise<Zoekindex>>()

/** What fits a question in somebody's own words, the best first; all diensten, by name, without a question. */
export async function zoekDiensten(vraag: string, taal: Taal): Promise<readonly Gevonden[]> {
  if (!vraag.trim()) return listDiensten(taal)
  const index = INDEXEN.get(taal) ?? maakZoekindex(taal)
  INDEXEN.set(taal, index)
  return (await index).zoek(vraag)
}
