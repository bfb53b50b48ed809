import { z } from 'zod'

const MAANDEN = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb'],
  ['maart', 'march', 'mrt', 'mar'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['augustus', 'august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
]

/**
 * A day as people write it in three boxes, or pasted whole into the first: numbers or names of months,
 * years with two digits (this century). ISO date, undefined when nothing was typed, or the typed text
 * itself when it is no date, so that the schema can refuse it and the form show it again.
 */
export function leesDatum(dag: string, maand: string, jaar: string): string | undefined {
  const getypt = [dag, maand, jaar]
    .map((deel) => deel.trim())
    .filter(Boolean)
    .join(' ')
  if (!getypt) return undefined
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(getypt)
  const delen = iso ? [iso[3], iso[2], iso[1]] : getypt.split(/[\s/.-]+/)
  if (delen.length !== 3) return getypt
  const [d = '', m = '', j = ''] = delen as string[]
  return isoVan(d, m, j) ?? getypt
}

/**
 * The same where the day, or the day and the month, may be left open: "2019-03" or "2019". A year then has four digits;
 * a day without its month is not read.
 */
export function leesDeeldatum(dag: string, maand: string, jaar: string): string | undefined {
  const heel = leesDatum(dag, maand, jaar)
  if (heel === undefined || isIsoDag(heel)) return heel
  const isDagZonderMaand = dag.trim() !== '' && maand.trim() === '' && jaar.trim() !== ''
  const delen = heel.split(/[\s/.-]+/)
  const [j = '', m] = /^\d{4}$/.test(delen[0] ?? '') ? delen : delen.toReversed()
  const begin = delen.length > 2 || isDagZonderMaand ? undefined : isoVan('1', m ?? '1', j)
  return begin && /^\d{4}$/.test(j) ? begin.slice(0, m === undefined ? 4 : 7) : heel
}

/** A day, a month or a year that exists, as the beginning of an ISO date. */
export function deeldatum(leeg: string, vorm = 'datum.deels'): z.ZodType<string, string> {
  return z.string(leeg).refine((tekst) => isIsoDag(`${tekst}-01-01`.slice(0, 10)) && /^\d{4}(-\d{2}){0,2}$/.test(tekst), vorm)
}

/** A day that exists, as ISO date. What `leesDatum` could not read is refused here, also when it looks like one. */
export function datum(leeg: string, vorm = 'datum.vorm'): z.ZodType<string, string> {
  return z.string(leeg).refine(isIsoDag, vorm)
}

/** Whether a text is a day that exists, written as ISO date. */
export function isIsoDag(tekst: string): boolean {
  const [, jaar = '', maand = '', dag = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(tekst) ?? []
  return isoVan(dag, maand, jaar) === tekst
}

function isoVan(dag: string, maand: string, jaar: string): string | undefined {
  const maandnummer = /^\d{1,2}$/.test(maand) ? Number(maand) : MAANDEN.findIndex((namen) => namen.includes(maand.toLowerCase())) + 1
  if (!/^\d{1,2}$/.test(dag) || !/^(\d{2}|\d{4})$/.test(jaar) || maandnummer < 1 || maandnummer > 12) return undefined
  const jaartal = jaar.length === 2 ? 2000 + Number(jaar) : Number(jaar)
  const dagen = new Intl.DateTimeFormat('en', { day: 'numeric', timeZone: 'UTC' }).format(Date.UTC(jaartal, maandnummer, 0))
  if (Number(dag) < 1 || Number(dag) > Number(dagen) || jaartal < 1850) return undefined
  return `${jaartal}-${String(maandnummer).padStart(2, '0')}-${dag.padStart(2, '0')}`
}
