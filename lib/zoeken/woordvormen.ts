import { stemmer as stamNl } from '@orama/stemmers/dutch'
import { stemmer as stamEn } from '@orama/stemmers/english'
import type { Taal } from '@/lib/tekst/talen'

/** A word as it sounds, without taking anything off: what spellings are held against each other by. */
export function klankVan(woord: string, taal: Taal): string {
  return taal === 'nl' ? klankNl(woord) : klankEn(woord)
}

/** What words that are one to a reader have in common: their stem (Snowball), written as it sounds. */
export function stamVan(woord: string, taal: Taal): string {
  const eerder = bewaard[taal].get(woord)
  if (eerder !== undefined) return eerder
  const stam = klankVan(taal === 'nl' ? stamNl(woord) : stamEn(woord), taal)
  if (bewaard[taal].size > MAX_BEWAARD) bewaard[taal].clear()
  bewaard[taal].set(woord, stam)
  return stam
}

const MAX_BEWAARD = 20_000
const bewaard: Record<Taal, Map<string, string>> = { nl: new Map(), en: new Map() }

/** The verb of a participle as its infinitive is written: gehuurd as huren, opgehaald as ophalen; undefined when it is none. */
export function zonderGe(woord: string): string | undefined {
  const deel = /^(op|af|aan|uit|in|weg|mee|om|over|door|voor|toe|terug|na)?ge(\p{L}{2,}?)(?:[dt]|en)$/u.exec(woord)
  return deel ? `${deel[1] ?? ''}${deel[2]}` : undefined
}

/** Dutch spellings that sound alike are one: rijbewijs and rijbewys, sociaal and sosiaal. */
function klankNl(stam: string): string {
  return stam
    .replace(/ij|ei|ey/g, 'y')
    .replace(/ou/g, 'au')
    .replace(/ch/g, 'g')
    .replace(/ck/g, 'k')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/c/g, 'k')
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/qu/g, 'kw')
    .replace(/x/g, 'ks')
    .replace(/d$/, 't')
    .replace(/v$/, 'f')
    .replace(/z$/, 's')
    .replace(/(?<=.)(.)\1+/g, '$1')
}

/** English spellings of both sides of the ocean are one: licence and license, neighbour and neighbor. */
function klankEn(stam: string): string {
  return stam
    .replace(/our/g, 'or')
    .replace(/ph/g, 'f')
    .replace(/c(?=[eiy])|z/g, 's')
    .replace(/(?<=\p{L})(\p{L})\1+/gu, '$1')
}
