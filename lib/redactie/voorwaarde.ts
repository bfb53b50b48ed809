import type { DienstRecord } from '@/lib/catalogus/dienst-record'
import type { Recordveld } from '@/lib/catalogus/recordveld'
import type { Voorwaarde } from '@/lib/catalogus/voorwaarde'
import { isTeBeantwoorden } from '@/lib/catalogus/voorwaardefouten'
import type { Taal } from '@/lib/tekst/talen'
import type { Getypt } from './lees-teksten'

/** How one part of a condition looks at the answer to an earlier question. */
export const MANIEREN = ['een-van', 'geen-van', 'ja', 'nee', 'beantwoord'] as const
export type Manier = (typeof MANIEREN)[number]

/** One part of a condition: an earlier question, how its answer is looked at, and at which answers. */
export type Voorwaardedeel = { veld: string; manier: Manier; waarden: string[] }

/** When a question is asked as an editor sees it: all of these, or any of them. */
export type Vraagvoorwaarde = { samen: 'alle' | 'een'; delen: Voorwaardedeel[] }

/** What an editor did on the page of a condition. */
export type Voorwaardedaad = { soort: 'bewaar' } | { soort: 'erbij' } | { soort: 'weg'; plaats: number }

/** A condition in parts; undefined for one that is made of more than that, which only a record in code has. Pure. */
export function delenVanVoorwaarde(voorwaarde: Voorwaarde | undefined): Vraagvoorwaarde | undefined {
  if (!voorwaarde) return { samen: 'alle', delen: [] }
  const samen = 'any' in voorwaarde ? 'een' : 'alle'
  const delen = ('all' in voorwaarde ? voorwaarde.all : 'any' in voorwaarde ? voorwaarde.any : [voorwaarde]).map(deelVan)
  return delen.includes(undefined) ? undefined : { samen, delen: delen.filter((deel) => deel !== undefined) }
}

/** The questions before one that its condition may look at. */
export function mogelijkeVragen({ formFields }: Pick<DienstRecord, 'formFields'>, naam: string): Recordveld[] {
  const plaats = formFields.findIndex((veld) => veld.name === naam)
  return formFields.slice(0, Math.max(0, plaats)).filter(isTeBeantwoorden)
}

/** The ways in which the answer to a question can be looked at. */
export function manierenVoor({ type, choices }: Pick<Recordveld, 'type' | 'choices'>): Manier[] {
  if (choices) return ['een-van', 'geen-van', 'beantwoord']
  return type === 'boolean' ? ['ja', 'nee', 'beantwoord'] : ['beantwoord']
}

/** The questions with the condition of one of them as it was typed. What cannot be yet is kept, and is a fault. Pure. */
export function schrijfVoorwaarde(record: Pick<DienstRecord, 'formFields'>, naam: string, getypt: Getypt, daad: Voorwaardedaad): Recordveld[] {
  const mogelijk = new Map(mogelijkeVragen(record, naam).map((veld) => [veld.name, veld]))
  const nieuw = getypt('nieuw') ?? ''
  const delen = [
    ...leesDelen(getypt, record.formFields).filter((_, plaats) => daad.soort !== 'weg' || plaats !== daad.plaats),
    ...(daad.soort === 'erbij' && mogelijk.has(nieuw) ? [nieuwDeel(mogelijk.get(nieuw) as Recordveld)] : []),
  ]
  const showWhen = maakVoorwaarde({ samen: getypt('samen') === 'een' ? 'een' : 'alle', delen })
  return record.formFields.map(({ showWhen: was, ...veld }) => {
    if (veld.name !== naam) return { ...veld, ...(was ? { showWhen: was } : {}) }
    return { ...veld, ...(showWhen ? { showWhen } : {}) }
  })
}

/** The words of the screen that tell a condition. */
export type Voorwaardewoorden = {
  deel: (manier: Manier, vraag: string, antwoorden: string[]) => string
  samen: (samen: Vraagvoorwaarde['samen'], delen: string[]) => string
  regel: string
}

/** A condition in one sentence, in the words of its questions and answers. Pure. */
export function zinVanVoorwaarde(voorwaarde: Voorwaarde, velden: readonly Recordveld[], taal: Taal, woorden: Voorwaardewoorden): string {
  if ('all' in voorwaarde) return woorden.samen('alle', voorwaarde.all.map(zin))
  if ('any' in voorwaarde) return woorden.samen('een', voorwaarde.any.map(zin))
  const deel = deelVan(voorwaarde)
  if (!deel) return woorden.regel
  const veld = velden.find(({ name }) => name === deel.veld)
  const labels = deel.waarden.map((waarde) => veld?.choices?.find(({ value }) => value === waarde)?.[taal] || waarde)
  return woorden.deel(deel.manier, veld?.label[taal] || deel.veld, labels)

  function zin(een: Voorwaarde): string {
    return zinVanVoorwaarde(een, velden, taal, woorden)
  }
}

function deelVan(voorwaarde: Voorwaarde): Voorwaardedeel | undefined {
  if ('in' in voorwaarde) return { veld: voorwaarde.field, manier: 'een-van', waarden: voorwaarde.in }
  if ('notIn' in voorwaarde) return { veld: voorwaarde.field, manier: 'geen-van', waarden: voorwaarde.notIn }
  if ('is' in voorwaarde) return { veld: voorwaarde.field, manier: voorwaarde.is ? 'ja' : 'nee', waarden: [] }
  return 'answered' in voorwaarde ? { veld: voorwaarde.field, manier: 'beantwoord', waarden: [] } : undefined
}

function maakVoorwaarde({ samen, delen }: Vraagvoorwaarde): Voorwaarde | undefined {
  const gemaakt = delen.map(maakDeel)
  const [eerste] = gemaakt
  if (gemaakt.length < 2) return eerste
  return samen === 'een' ? { any: gemaakt } : { all: gemaakt }
}

function maakDeel({ veld: field, manier, waarden }: Voorwaardedeel): Voorwaarde {
  if (manier === 'een-van') return { field, in: waarden }
  if (manier === 'geen-van') return { field, notIn: waarden }
  return manier === 'beantwoord' ? { field, answered: true } : { field, is: manier === 'ja' }
}

function nieuwDeel(veld: Recordveld): Voorwaardedeel {
  return { veld: veld.name, manier: manierenVoor(veld)[0] ?? 'beantwoord', waarden: [] }
}

/** A question that went keeps its part: the fault says so, and whoever reads it decides. */
function leesDelen(getypt: Getypt, velden: readonly Recordveld[]): Voorwaardedeel[] {
  const delen: Voorwaardedeel[] = []
  for (let plaats = 0; ; plaats++) {
    const naam = getypt(`deel-${plaats}-veld`)
    if (naam === undefined) return delen
    const veld = velden.find(({ name }) => name === naam)
    const manier = MANIEREN.find((kandidaat) => kandidaat === getypt(`deel-${plaats}-manier`)) ?? 'beantwoord'
    const kiest = manier === 'een-van' || manier === 'geen-van'
    const waarden = (veld?.choices ?? []).map(({ value }) => value).filter((waarde) => getypt(`deel-${plaats}-is-${waarde}`) === 'ja')
    delen.push({ veld: naam, manier, waarden: kiest ? waarden : [] })
  }
}
