import { isDeepStrictEqual } from 'node:util'
import type { DienstRecord } from '@/lib/catalogus/dienst-record'

/** The parts of a record that editors write, in the order of a page. What is not here stays with the code: what a dienst is, and what rules hang on. */
export const DELEN = [
  'name',
  'summary',
  'description',
  'keywords',
  'audience',
  'conditions',
  'bring',
  'procedure',
  'afterwards',
  'exceptions',
  'cost',
  'term',
  'termDays',
  'termMonths',
  'validity',
  'externalUrl',
  'legalBasis',
  'sources',
  'checkedOn',
  'unverified',
  'formFields',
  'entries',
] as const satisfies readonly (keyof DienstRecord)[]

export type Deel = (typeof DELEN)[number]

/** The parts in which two records differ. */
export function verschillendeDelen(een: DienstRecord, ander: DienstRecord): Deel[] {
  return DELEN.filter((deel) => !isDeepStrictEqual(een[deel], ander[deel]))
}

/** A record with some parts of another. A part that the other has not is gone. */
export function metDelen(code: DienstRecord, eigen: DienstRecord, delen: readonly Deel[]): DienstRecord {
  const samen = { ...code, ...Object.fromEntries(delen.map((deel) => [deel, eigen[deel]])) }
  return JSON.parse(JSON.stringify(samen)) as DienstRecord
}

/** Of the parts that editors wrote, those that the code says otherwise since: their words and its own meet there. */
export function verschovenDelen({ basis, delen }: { basis: DienstRecord; delen: readonly Deel[] }, code: DienstRecord): Deel[] {
  return verschillendeDelen(basis, code).filter((deel) => delen.includes(deel))
}
