import type { DienstRecord } from '@/lib/catalogus/dienst-record'
import type { Tekst } from '@/lib/catalogus/tekst-in-twee-talen'
import { MAX_LETTERS, MAX_WOORDEN, woordenVan, zinnenVan } from '@/lib/tekst/leesniveau'
import type { Deel } from './delen'

/** A sentence that is hard to read, and what makes it so. */
export type MoeilijkeZin = { deel: Deel; zin: string; reden: { soort: 'lang' | 'woord'; wat: string } }

/** The Dutch sentences of a record that ask much of a reader, by the measure of the texts of the whole portal. Pure. */
export function moeilijkeZinnen(record: DienstRecord): MoeilijkeZin[] {
  const teksten: [Deel, readonly (Tekst | null)[]][] = [
    ['name', [record.name]],
    ['summary', [record.summary]],
    ['description', [record.description]],
    ['conditions', record.conditions],
    ['bring', record.bring],
    ['procedure', record.procedure],
    ['afterwards', record.afterwards],
    ['exceptions', record.exceptions],
    ['cost', [record.cost.note]],
    ['term', [record.term]],
    ['validity', [record.validity]],
    ['entries', (record.entries ?? []).flatMap(({ name, summary }) => [name, summary])],
    ['formFields', record.formFields.flatMap(({ label, hint, choices = [] }) => [label, hint ?? null, ...choices])],
  ]
  return teksten.flatMap(([deel, lijst]) => lijst.flatMap((tekst) => (tekst ? zinnenVan(tekst.nl) : []).flatMap((zin) => bezwaren(deel, zin))))
}

function bezwaren(deel: Deel, zin: string): MoeilijkeZin[] {
  const woorden = woordenVan(zin)
  const langste = woorden.find((woord) => woord.length > MAX_LETTERS)
  return [
    ...(woorden.length > MAX_WOORDEN ? [{ deel, zin, reden: { soort: 'lang' as const, wat: String(woorden.length) } }] : []),
    ...(langste ? [{ deel, zin, reden: { soort: 'woord' as const, wat: langste } }] : []),
  ]
}
