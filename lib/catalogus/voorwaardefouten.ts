import type { Recordveld } from './recordveld'
import { type Voorwaarde, veldenVan } from './voorwaarde'

/** What is wrong with the condition of a question: `plaats` is the question, `wat` says it as the check of the catalogue does. */
export type Voorwaardefout = { plaats: number; wat: string }

/** What must be true of an answer so far: one of each of these, none of those, yes or no. */
type Eis = { een: string[][]; geen: string[]; ja?: boolean }

type Deel = Exclude<Voorwaarde, { all: Voorwaarde[] } | { any: Voorwaarde[] } | { rule: string }>

/** More ways than this are not gone through: a condition that nobody can follow is not one to publish. */
const MAX_STAPPEN = 20_000

/**
 * What is wrong with when questions are asked: a condition looks only at questions that come earlier, asks only for answers that they can
 * have, and can come true. What a `rule` in code finds is taken for possible. Pure.
 */
export function foutenInVoorwaarden(velden: readonly Recordveld[]): Voorwaardefout[] {
  return velden.flatMap(({ showWhen }, plaats) => {
    if (!showWhen) return []
    const eerder = new Map(velden.slice(0, plaats).map((veld) => [veld.name, veld]))
    const fouten = [
      ...veldenVan(showWhen).flatMap((naam) => (eerder.has(naam) ? [] : [`no field before it is called ${naam}`])),
      ...delenVan(showWhen).flatMap((deel) => foutInDeel(deel, eerder.get(deel.field))),
    ]
    // A part for which no answer is chosen yet is a fault of its shape.
    const isAf = delenVan(showWhen).every((deel) => ('in' in deel ? deel.in : 'notIn' in deel ? deel.notIn : [true]).length > 0)
    if (fouten.length === 0 && isAf && !kanGelden(showWhen, eerder)) fouten.push('it can never be shown')
    return [...new Set(fouten)].map((wat) => ({ plaats, wat }))
  })
}

/** Whether a question can be looked at by a condition that asks whether it was answered. Who somebody is, is often known and then not asked. */
export function isTeBeantwoorden({ type, consent }: Recordveld): boolean {
  return type !== 'person' && type !== 'persons' && type !== 'declaration' && consent === undefined
}

function foutInDeel(deel: Deel, veld: Recordveld | undefined): string[] {
  if (!veld) return []
  if ('is' in deel) return veld.type === 'boolean' ? [] : [`${deel.field} has no answer yes or no`]
  if ('answered' in deel) return isTeBeantwoorden(veld) ? [] : [`${deel.field} has no answer that is sure to be asked`]
  const kan = veld.choices?.map(({ value }) => value) ?? []
  const gevraagd = 'in' in deel ? deel.in : deel.notIn
  return gevraagd.flatMap((waarde) => (kan.includes(waarde) ? [] : [`${deel.field} has no answer ${waarde}`]))
}

function delenVan(voorwaarde: Voorwaarde): Deel[] {
  if ('all' in voorwaarde) return voorwaarde.all.flatMap(delenVan)
  if ('any' in voorwaarde) return voorwaarde.any.flatMap(delenVan)
  return 'rule' in voorwaarde ? [] : [voorwaarde]
}

/** Whether some answers make a condition true, each of them to a question that is itself asked then. */
function kanGelden(voorwaarde: Voorwaarde, velden: ReadonlyMap<string, Recordveld>): boolean {
  let over = MAX_STAPPEN
  return zoek([voorwaarde], new Map())

  function zoek([eerste, ...rest]: Voorwaarde[], eisen: ReadonlyMap<string, Eis>): boolean {
    if (over-- <= 0) return false
    if (!eerste) return true
    if ('all' in eerste) return zoek([...eerste.all, ...rest], eisen)
    if ('any' in eerste) return eerste.any.some((deel) => zoek([deel, ...rest], eisen))
    if ('rule' in eerste) return zoek(rest, eisen)
    const veld = velden.get(eerste.field)
    const eis = veld && metDeel(eisen.get(eerste.field) ?? { een: [], geen: [] }, eerste)
    if (!veld || !eis || !isMogelijk(veld, eis)) return false
    const zelfGevraagd = eisen.has(eerste.field) || !veld.showWhen ? [] : [veld.showWhen]
    return zoek([...zelfGevraagd, ...rest], new Map(eisen).set(eerste.field, eis))
  }
}

function metDeel(eis: Eis, deel: Deel): Eis | undefined {
  if ('in' in deel) return { ...eis, een: [...eis.een, deel.in] }
  if ('notIn' in deel) return { ...eis, geen: [...eis.geen, ...deel.notIn] }
  if ('answered' in deel) return eis
  return eis.ja === undefined || eis.ja === deel.is ? { ...eis, ja: deel.is } : undefined
}

/** Whether an answer meets what is asked of it. All conditions ask for an answer, so none of them is met by leaving it open. */
function isMogelijk({ type, choices }: Recordveld, { een, geen }: Eis): boolean {
  if (!choices) return true
  const mag = choices.map(({ value }) => value).filter((waarde) => !geen.includes(waarde))
  if (type === 'choices') return mag.length > 0 && een.every((keuze) => keuze.some((waarde) => mag.includes(waarde)))
  return mag.some((waarde) => een.every((keuze) => keuze.includes(waarde)))
}
