import type { Recordveld } from '@/lib/catalogus/recordveld'
import type { Getypt } from './lees-teksten'
import { maakVrij, slug } from './vrije-naam'

/** What an editor does with the choices of a question beside writing them: `plaats` is the row on the page. */
export type Keuzedaad = { soort: 'op' | 'neer' | 'weg'; plaats: number }

type Keuzes = NonNullable<Recordveld['choices']>

/** Rows without words under those that are there. */
const LEGE_RIJEN = { nieuw: 3, bestaand: 1 }

/** What stands in the controls of the choices of a question. */
export function keuzewaarden(veld: Recordveld | undefined): Record<string, string> {
  const waarden: Record<string, string> = {}
  const keuzes = veld?.choices ?? []
  for (let plaats = 0; plaats < keuzes.length + LEGE_RIJEN[veld ? 'bestaand' : 'nieuw']; plaats++) {
    waarden[`keuze-${plaats}-nl`] = keuzes[plaats]?.nl ?? ''
    waarden[`keuze-${plaats}-en`] = keuzes[plaats]?.en ?? ''
    waarden[`keuze-${plaats}-waarde`] = keuzes[plaats]?.value ?? ''
  }
  return waarden
}

/**
 * The choices as they were typed, with one of them moved or taken away. A choice keeps its value, whatever its words become: by that its
 * answers are known. A new one gets a value that none of this question ever had (`ooit`), so that no answer of before means it. Pure.
 */
export function leesKeuzes(was: Recordveld | undefined, getypt: Getypt, ooit: ReadonlySet<string>, daad?: Keuzedaad): Keuzes {
  const bekend = new Set(was?.choices?.map(({ value }) => value))
  const rijen: { plaats: number; keuze: Keuzes[number] }[] = []
  const gebruikt = new Set([...bekend, ...ooit])
  for (let plaats = 0; getypt(`keuze-${plaats}-nl`) !== undefined; plaats++) {
    const [nl, en] = [lees(getypt, `keuze-${plaats}-nl`), lees(getypt, `keuze-${plaats}-en`)]
    const value = getypt(`keuze-${plaats}-waarde`) ?? ''
    const isBekend = bekend.delete(value)
    if (!nl && !en) continue
    const keuze = { nl, en, value: isBekend ? value : maakVrij(slug(nl || en) || 'keuze', (woord) => !gebruikt.has(woord), '-') }
    gebruikt.add(keuze.value)
    rijen.push({ plaats, keuze })
  }
  return verplaats(rijen, daad).map(({ keuze }) => keuze)
}

function verplaats<T extends { plaats: number }>(rijen: T[], daad: Keuzedaad | undefined): T[] {
  const hier = rijen.findIndex(({ plaats }) => plaats === daad?.plaats)
  if (!daad || hier < 0) return rijen
  if (daad.soort === 'weg') return rijen.filter((_, plaats) => plaats !== hier)
  const daar = daad.soort === 'op' ? hier - 1 : hier + 1
  return daar < 0 || daar >= rijen.length ? rijen : rijen.with(hier, rijen[daar] as T).with(daar, rijen[hier] as T)
}

function lees(getypt: Getypt, controle: string): string {
  return (getypt(controle) ?? '').replaceAll('\r\n', '\n').trim()
}
