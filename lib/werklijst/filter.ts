import type { Werkselectie } from '@/lib/aanvragen/list-werk'
import { plusWerkdagen } from '@/lib/gegevens/werkdagen'
import { isId } from '@/lib/platform/ids'
import { isDag, momentOp, plusDagen } from '@/lib/platform/klok'

/** How near the end of its term a case is: past it, within a few working days, later, or its clock stands still. */
export const RISICOS = ['laat', 'krap', 'later', 'stil'] as const
/** Who has it. */
export const WIE = ['ik', 'niemand', 'collega'] as const
/** For whom it waits. */
export const WACHT = ['medewerker', 'burger', 'derde'] as const
/** How many days ago it was sent, at least. */
export const OUDER = ['7', '14', '30', '90'] as const
/** Not taken yet; with news of the citizen. */
export const STANDEN = ['nieuw', 'nieuws'] as const

/** What the work list is narrowed to: codes only, as they stand in the address. */
export type Werkfilter = {
  dienst?: string
  risico?: (typeof RISICOS)[number]
  plaats?: string
  ouder?: (typeof OUDER)[number]
  wie?: (typeof WIE)[number]
  wacht?: (typeof WACHT)[number]
  stand?: (typeof STANDEN)[number]
}

export const FILTERVELDEN = ['dienst', 'risico', 'plaats', 'ouder', 'wie', 'wacht', 'stand'] as const satisfies readonly (keyof Werkfilter)[]

/** The lists that stand above the work list, each with a count. */
export const LIJSTEN = {
  alle: {},
  laat: { risico: 'laat' },
  krap: { risico: 'krap' },
  'van-mij': { wie: 'ik' },
  nieuw: { stand: 'nieuw' },
  nieuws: { stand: 'nieuws' },
  burger: { wacht: 'burger' },
} as const satisfies Record<string, Werkfilter>
export type Werklijstnaam = keyof typeof LIJSTEN

/** Which codes there are of diensten and of places. */
type Bekend = { isDienst: (code: string) => boolean; isPlaats: (code: string) => boolean }

/** A filter as it was asked; what is no known code is left out. Pure. */
export function leesFilter(vraag: Partial<Record<string, string | undefined>>, { isDienst, isPlaats }: Bekend): Werkfilter {
  const uit = <T extends string>(codes: readonly T[], naam: string) => codes.find((code) => code === vraag[naam])
  const filter: Werkfilter = {
    dienst: vraag.dienst && isDienst(vraag.dienst) ? vraag.dienst : undefined,
    risico: uit(RISICOS, 'risico'),
    plaats: vraag.plaats && isPlaats(vraag.plaats) ? vraag.plaats : undefined,
    ouder: uit(OUDER, 'ouder'),
    wie: uit(WIE, 'wie'),
    wacht: uit(WACHT, 'wacht'),
    stand: uit(STANDEN, 'stand'),
  }
  return Object.fromEntries(Object.entries(filter).filter(([, waarde]) => waarde !== undefined))
}

/** The filter as it stands in an address; always in the same order. */
export function schrijfFilter(filter: Werkfilter): string {
  return new URLSearchParams(FILTERVELDEN.flatMap((veld) => (filter[veld] ? [[veld, filter[veld]]] : []))).toString()
}

/** What the database is asked for: everything but the place, whose visits another part knows. Pure. */
export function selectieVan(
  { dienst, risico, ouder, wie, wacht, stand }: Werkfilter,
  { medewerkerId, vandaag, krapNaWerkdagen }: { medewerkerId: string; vandaag: string; krapNaWerkdagen: number },
): Werkselectie {
  const krapTot = plusWerkdagen(vandaag, krapNaWerkdagen)
  const termijnen = {
    laat: { tot: plusDagen(vandaag, -1) },
    krap: { van: vandaag, tot: krapTot },
    later: { van: plusDagen(krapTot, 1) },
    stil: 'stil',
  } as const
  const wieHeeft = { ik: { van: medewerkerId }, niemand: 'niemand', collega: { anderDan: medewerkerId } } as const
  return {
    dienst,
    termijn: risico && termijnen[risico],
    voor: ouder && momentOp(plusDagen(vandaag, 1 - Number(ouder)), '00:00'),
    wie: wie && wieHeeft[wie],
    wachtOp: wacht,
    stand,
  }
}

/** Where a page of the list begins: after a case, by its term and id. */
export type Plaats = { termijn: string | undefined; id: string }

/** A place as it stands in an address. */
export function schrijfPlaats({ termijn, id }: Plaats): string {
  return `${termijn ?? 'zonder'}.${id}`
}

/** The place in an address; undefined when it is none. */
export function leesPlaats(tekst = ''): Plaats | undefined {
  const [, termijn = '', id = ''] = /^(zonder|\d{4}-\d{2}-\d{2})\.([0-9a-f-]{36})$/.exec(tekst) ?? []
  if (!isId(id) || (termijn !== 'zonder' && !isDag(termijn))) return undefined
  return { termijn: termijn === 'zonder' ? undefined : termijn, id }
}
